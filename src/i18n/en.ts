import { lowerFirst } from './lowerFirst.ts';
import type { Messages } from './vi.ts';
import { site } from '../site.ts';

/** `1st`, `22nd`, `13th`: a rank, so that "17th of 34" is not read as a count. */
function ordinal(n: string): string {
  const last = /1[123]$/.test(n) ? '' : n.slice(-1);
  return `${n}${{ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th'}`;
}

/** What the site says, in English. */
export const en: Messages = {
  'frame.skip': 'Skip to content',
  'frame.menu': 'Main',
  'frame.home': 'Home',
  'frame.indicators': 'Indicators',
  'frame.provinces': 'Provinces',
  'frame.embed': 'Embed charts',
  'frame.reports': 'Difficulties, requests',
  'frame.reports.short': 'Difficulties',
  'frame.find': 'Find a place',
  'frame.data': 'Data',
  'frame.sources': 'Sources',
  'frame.report': 'Report an error',
  'frame.glossary': 'Terms',
  'frame.about': 'About',
  'frame.changes': 'Changes',
  'frame.quality': 'Data quality',
  'frame.coverage': 'What is here',
  'frame.licence': 'Licence',
  'frame.twin': 'Tiếng Việt',
  'frame.notGovernment': 'Not a government site.',
  'frame.operator': (name) => `Operated by ${name}.`,
  'frame.contact': 'Contact',
  'frame.noTracking': 'No cookies, no tracking.',
  'frame.breadcrumbs': 'Breadcrumbs',
  'frame.table': 'Table of the figures',
  'frame.source': 'Source',
  'frame.contents': 'On this page',

  'picture.licence': (name) => `${name} · CC BY 4.0`,
  'print.code': 'This page online:',
  'card.stated': (n) => `Figures as each source states them: ${n}`,
  'marks.open': 'arrow: over, or that number or more',
  'marks.capped': 'open end: nearly, under or up to that number',
  'marks.hatched': 'hatched end: about that number',
  'marks.tentative': 'dashed outline: proposed, temporary, estimated or a target',

  'word.nOf': (n) => `n = ${n}`,
  'word.andMore': (n) => `and ${n} more`,
  'word.notCollected': 'not collected here yet',
  'word.median': 'median',
  'word.noAddress': 'no address that opens yet',
  'word.machine': 'machine translation',
  'word.derived': `computed by ${site.name}`,
  'word.place': 'Place',
  'word.value': 'Value',
  'word.period': 'Period',
  'word.n': 'n',
  'word.min': 'Lowest',
  'word.maximum': 'Highest',
  'word.medianOf': (n) => `Median of ${n} units`,
  'word.part': 'Part',
  'word.group': 'Group of points',
  'word.points': 'Points',
  'word.maxPoints': 'Maximum points',
  'word.gap': 'Points not reached',
  'word.total': 'Total',
  'word.change': 'Change',
  'word.indicator': 'Indicator',
  'word.language': 'Language of the text',
  'word.publisher': 'Publisher',
  'word.published': 'Published',
  'word.unknown': 'unknown',
  'word.undated': 'undated',

  'press.heading': (when) => `In the press, ${when}`,
  'rank.portal': (rank, of, date) => `${ordinal(rank)} of ${of} in the portal's table, ${date}`,
  'rank.press': (rank, of, when) => `${ordinal(rank)} of ${of} by the source, ${when}`,
  'rank.noTotal': (rank, when) => `Rank ${rank} by the source, ${when}; the source gives no total`,
  'rank.own': (position, of) => `${ordinal(position)} of ${of}, ordered by ${site.name}`,
  'word.joint': (n) => `joint figure of ${n} units`,
  'word.xOfN': (x, n) => `${x} of ${n}`,
  'word.taken': (date) => `taken ${date}`,
  'word.pooled': (value) => `all provinces pooled: ${value}`,
  'word.pooledHere': (value) => `communes and wards pooled: ${value}`,
  'unit.points': (max) => (max ? `points of ${max}` : 'points'),
  'unit.days': 'days',
  'unit.count': 'count',
  'unit.dossiers': 'number of applications',
  'unit.persons': 'number of people',
  'n.provinces': (n, of) => `${n} of ${of} provinces and cities`,
  'n.communes': (n, of) => `${n} of ${of} communes and wards`,
  'n.places': (n) => `${n} places`,
  'title.range': (name, low, lowAt, high, highAt) =>
    `${name} highest in ${highAt}, ${high}; lowest in ${lowAt}, ${low}`,
  'title.spread': (name, low, high, median) => `${name} from ${low} to ${high}, median ${median}`,
  'title.median.above': (place, value, median) =>
    `${place}: ${value}, above the median of ${median}`,
  'title.median.below': (place, value, median) =>
    `${place}: ${value}, below the median of ${median}`,
  'title.median.at': (place, value) => `${place}: ${value}, at the median`,
  'title.absent': (name) => `${name}: not collected here yet`,
  'map.description': (subtitle) =>
    `A tile for each province or city, placed roughly where it lies, with the special zones of Hoàng Sa and Trường Sa. ${subtitle}`,
  'map.boundaries.description': (subtitle) =>
    `Provinces and cities in the boundaries that the operator gave, with the Hoàng Sa and Trường Sa special zones. ${subtitle}`,
  'map.sea': 'East Sea',
  'map.legend': (name) => `${name}; provinces and cities in each class`,
  'map.missing': (n) => `not collected here yet: ${n}`,
  'map.reading':
    'Each tile is a province or city; its size means nothing. Colours follow the classes of the key.',
  'compare.pooled': (n) => `${n} places pooled`,
  'peers.higher': (group, n, median) =>
    `Higher than its peers: ${group} (${n} places, median ${median}).`,
  'peers.close': (group, n, median) =>
    `Close to its peers: ${group} (${n} places, median ${median}).`,
  'peers.lower': (group, n, median) =>
    `Lower than its peers: ${group} (${n} places, median ${median}).`,
  'data.peers': 'Peer groups and who belongs to each',
  'frame.compare': 'Compare',
  'grid.title': (name, median) => `${name}: half of the communes and wards at ${median} or more`,
  'grid.legend': (name) => `${name}; communes in each class`,
  'grid.reading':
    'A tile is a commune, ward or special zone, in the order of names; its number is that of its class in the key; where it stands is no place on a map.',
  'word.versionUntil': (kind, date) => `while it was a ${kind}, before ${date}`,
  'stub.moved': (name) => `The page of ${name} has a new address.`,
  'stub.go': 'Go to the page',
  'place.compare': (name) => `Compare ${name} with other places`,
  'order.ours': `Ordered by ${site.name}`,
  'order.points': `Ordered by ${site.name}, by points`,
  'order.printed': "In the order of the portal's table",
  'order.none': 'By code; no order is meant',
  'order.ours.head': 'Our order',
  'order.printed.head': "Portal's rank",
  'order.tooFew': 'not ordered (fewer than 100)',
  'order.none.reading':
    'Places stand by their official code. A larger or smaller number here does not mean a better place.',
  'order.peers': (counted, within) => `Side by side: ${counted} of ${within}.`,
  'order.caution':
    'The order does not say why places differ: the mix of procedures, land applications above all, and the ways of keeping the books differ too.',
  'order.leftOut': (reason, n, places) => `Not ordered for ${reason} (${n}): ${places}.`,
  'order.missing': (reason, n, places) => `No figure, ${reason} (${n}): ${places}.`,
  'order.reason.few': (fewest) => `fewer than ${fewest} applications`,
  'order.cannotSay': (text) => `What this table cannot say: ${text}`,
  'scale.from': (value) => `from ${value}`,
  'strip.reading.provinces':
    'Each grey dot is a province or city, stacked in columns; the large dot with a name is this place.',
  'strip.reading.communes':
    'Each grey mark is a commune, ward or special zone, stacked in columns; the line is the median.',
  'strip.whole': (n) => `All ${n} places`,
  'strip.open': 'see the whole table',
  'strip.few': (n, fewest) => `${n} with fewer than ${fewest} applications not drawn`,
  'distribution.title': (median, low, high) =>
    `Half of all provinces at ${median} or more; all between ${low} and ${high}`,
  'distribution.reading': 'Each dot is a province or city, stacked so that none hides another.',
  'groups.title': (name, gap, max) => `${name}: ${gap} of ${max} points not reached`,
  'groups.title.most': (name, gap, max) =>
    `${name}: ${gap} of ${max} points not reached, the most of six groups`,
  'groups.unit': 'points of each group out of its maximum, by the portal',
  'groups.median': (n) => `median of ${n}`,
  'groups.frame': 'maximum',
  'groups.caption': "The portal's six groups of points",
  'groups.reading':
    "The frame is as long as the group's maximum, the filled part is the points reached, the tick is the median.",
  'groups.noGap': 'not counted',
  'satisfaction.points': "The portal's “satisfaction” points; not a survey result.",
  'onTime.title': (rate, overdue) => `${rate} of applications on time, ${overdue} overdue`,
  'onTime.unit': 'applications received on the portal, unfinished ones included',
  'onTime.caption': 'Applications on time and overdue among those received',
  'onTime.note':
    'The portal counts on time among those received, unfinished ones included: “not overdue”, not “resolved on time”.',
  'tiers.title.whole': (commune, total) =>
    `The commune level received ${commune} of ${total} applications`,
  'tiers.title': (commune, province) =>
    `The commune level received ${commune} applications, the province ${province}`,
  'tiers.caption': 'Applications received at the two tiers',
  'tiers.differs': (total) =>
    `The source prints a total of ${total}, which is not the sum of the two tiers; printed figures are kept as they are.`,
  'moves.title': (change, days, name, own) =>
    `Total ${change} points in ${days} days; ${lowerFirst(name)} ${own}`,
  'moves.subtitle': (from, to, n) => `points for 2026 to date, ${from} to ${to} · ${n} captures`,
  'moves.caption': 'Points of each group by date of capture',
  'moves.caption.places': 'Points of the provinces by date of capture',
  'dates.title': (name, up, down) => `${name} between two dates: ${up} rose, ${down} fell`,
  'moves.note': 'Points are year to date; a difference between two dates is not a trend.',
  'moves.sumDiffers':
    'On 3 October 2026 the printed total does not equal the sum of the six groups; figures are kept as printed.',
  'norm.title': (short, norm) => `${short} people short of a norm of ${norm}`,
  'norm.scope': 'commune-level staff, one source',
  'norm.caption': 'Norm, present, shortfall',
  'norm.also': (figure, about) =>
    `The same source also gives ${figure} (${about}): another count, not drawn here.`,
  'units.title': (n, list) =>
    list ? `${n} commune-level units: ${list}` : `${n} commune-level units`,
  'units.subtitle': (date) => (date ? `units · on ${date}` : 'units'),
  'units.caption': 'Commune-level units by kind',
  'units.before': 'Before the merger',
  'units.beforeNote': (n, when) =>
    `There were ${n} commune-level units before the merger (${lowerFirst(when)}).`,
  'centres.title': (n, of) => `${n} of ${of} commune-level units have a public service centre`,
  'centres.caption': 'Commune-level public service centres',
  'centres.centres': 'Centres, as reported',
  'centres.units': 'Commune-level units',
  'centres.reading': 'Each dot is a commune-level unit; a filled one has a centre, as reported.',
  'rates.title': (top, high, bottom, low) => `${high} ${top}; ${low} ${lowerFirst(bottom)}`,
  'rates.unit': '% of applications received',
  'rates.caption': 'Rates of digital handling',
  'rates.pooledProvinces': `all provinces pooled (by ${site.name})`,
  'rates.pooledCommunes': `communes pooled (by ${site.name})`,
  'communes.title': (n, of) => `${n} of ${of} communes and wards have figures of the portal`,
  'communes.order': 'in alphabetical order; no rank is meant',
  'communes.caption': 'Communes and wards by indicator',
  'communes.note':
    "A commune's points do not compare with the province's. Totals, satisfaction and transparency of communes are not compared.",

  'n.figures': (n) => (n === '1' ? '1 figure' : `${n} figures`),
  'n.reports': (n) => `${n} reports`,
  'key.mean': (value) => `mean of all: ${value}`,
  'key.median': (n, value) => `median of ${n} communes and wards: ${value}`,
  'key.neutral': 'a count; no rank',
  'key.units': 'counted in the registry',
  'key.unitsLabel': 'Commune-level units',
  'key.unitsDetail': (communes, wards, zones, date) =>
    `${communes} communes, ${wards} wards, ${zones} special zones from ${date}, by the resolutions`,
  'key.overProvinces': (n) => `${n} provinces and cities pooled, by ${site.name}`,
  'key.nation': 'national mean as the portal prints it',
  'home.title': 'Two-level local government, in published figures',
  'home.lead': (provinces, units) =>
    `${provinces} provinces and cities and ${units} communes, wards and special zones since 1 July 2025, in published figures on applications, online services and staff; each figure leads to its source, and says where a source has no address that opens.`,
  'home.missing': (own, all) =>
    `${own} of ${all} commune-level units have figures of their own here.`,
  'home.missingCaution': 'That a unit is not here does not mean that it has published nothing.',
  'home.coverage': 'See which places and indicators are here and which are not yet',
  'home.latest': 'Latest',
  'home.missingTitle': 'Not collected here yet',
  'home.topics': 'By theme',
  'home.provinces': (n) => `The ${n} provinces and cities`,
  'home.provincesLead':
    'The number beside each is its share of applications not overdue, of those received, unfinished ones included, on the National Public Service Portal; n and period are on each page.',
  'edition.title': (name) => `${name}: two-level government in published numbers`,
  'edition.lead': (name, n) =>
    `Published figures on ${name} and its ${n} commune-level units, with those of the other provinces to compare. Every number leads to its source.`,
  'edition.places': (name, n) => `${name} and its ${n} commune-level units`,
  'province.merged': (n, old) => `${n} commune-level units. Formed from ${old} on 1 July 2025.`,
  'province.kept': (n) => `${n} commune-level units. Not merged with another province in 2025.`,
  'province.description': (name, lead) =>
    `${name}: published figures on two-level local government, each with its source. ${lead}`,
  'province.figures': (n) => (n === '1' ? '1 figure' : `${n} figures`),
  'more.figures': (n) => (n === '1' ? 'One more chart or table' : `${n} more charts and tables`),
  'more.strips': (n) => `The communes and wards in ${n} charts`,
  'more.stated': (n) =>
    n === '1' ? 'One figure in the press, as stated' : `${n} figures in the press, as stated`,
  'more.others': (n) => (n === '1' ? 'One other published figure' : `${n} other published figures`),
  'province.communes': 'Communes, wards and special zones',
  'province.communesLead':
    'Each name leads to a page of its own, also where nothing is collected yet.',
  'province.sources': 'Sources of this page',
  'province.download': 'Download all figures of this page (JSON)',
  'satisfaction.note':
    "Each way of measuring satisfaction stands apart. By a transcription of the formula, the portal's “satisfied” rate comes from late and feedback rates; the count nearly equals the on-time count and is no survey of citizens.",
  'staffing.note':
    'Each source counts staff in its own way: some include public employees, some do not; some figures are proposed or temporary. Figures of one place may count the same people, so they are neither added nor divided. Read the scope before comparing.',
  'press.note':
    'Press figures differ in period and method, also from the portal’s: they are listed, never drawn together, never compared.',
  'commune.lead': (name, province) => `${name} is in ${province}.`,
  'commune.description': (name, province) =>
    `${name}, ${province}: published figures, their sources, and the units it came from.`,
  'commune.description.empty': (name, province) =>
    `${name}, ${province}: the units it came from and where to file; figures are not collected here yet.`,
  'commune.empty': (name) =>
    `Figures of ${name}: not collected here yet. That does not mean that none have been published.`,
  'commune.code': (code) => `Code: ${code}.`,
  'commune.codes': (code, aliases) => `Code: ${code}; some lists give ${aliases}.`,
  'commune.kindChanged': (before, after, date, legal) =>
    `From ${before} to ${after} on ${date} (${legal}).`,
  'commune.kindUncertain': `Some communes of this province became wards and ${site.name} does not know all of them; the kind of this unit may have changed.`,
  'commune.lineage': 'Formed from',
  'commune.lineageNote':
    'The list may be incomplete; “by the registry” means that whole or part is not stated. Figures of a divided unit are never carried over.',
  'commune.lineageNone':
    'No commune-level unit of before July 2025 is known for this place; some island districts had none.',
  'commune.about': 'This unit',
  'commune.stated': 'Figures stated in documents',
  'commune.joint': 'Joint figures of several units, not of this one alone',
  'commune.figures': 'Figures',
  'commune.next': 'Your next step',
  'commune.file': 'File and follow an application on the National Public Service Portal',
  'commune.feedback': 'Send feedback or a suggestion through the National Public Service Portal',
  'commune.province': (name) => `All figures of ${name} and its other units`,
  'share.whole': 'the whole',
  'share.part': 'a part',
  'share.remainder': 'the remainder',
  'share.part-area': 'part of its area',
  'share.part-population': 'part of its population',
  'share.not-stated': 'by the registry',
  'lineage.clause': (resolution, clause) =>
    clause ? `clause ${clause}, ${resolution}` : resolution,
  'answer.pooled': (value) => `All provinces pooled: ${value}`,
  'answer.printed': (value, of) =>
    `Mean of the provinces as the portal prints it: ${value} of ${of} points`,
  'answer.median': (n, value, of) =>
    `Median of ${n} provinces and cities: ${value} of ${of} points`,
  'answer.ends': (high, highAt, low, lowAt) =>
    `highest in ${highAt}, ${high}, lowest in ${lowAt}, ${low}`,
  'answer.first': (place, value) => `first in the portal’s table: ${place}, ${value} points`,
  'indicator.method': 'Method',
  'indicator.formula': (top, bottom) => `Formula: 100 × “${top}” / “${bottom}”.`,
  'indicator.caution': 'Read with care',
  'indicator.provinces': 'Provinces and cities',
  'indicator.communes': 'Communes and wards, province by province',
  'indicator.communesNote': 'Each province on its own: their periods and methods differ.',
  'indicator.stated': 'In the press',
  'indicator.none': 'Nothing is collected here yet.',
  'indicator.download': 'Download the figures (JSON)',
  'indicator.companions': 'Read together with',
  'indicators.title': 'Indicators by theme',
  'indicators.lead':
    '42 core indicators have pages of their own. All other published figures stand in one list for each theme.',
  'indicators.others': (n) => `Other published figures: ${n} indicators`,
  'theme.others': 'Other published figures',
  'theme.core': 'Core indicators',
  'theme.tabled': (n) => `In the portal's tables for ${n} places; download`,
  'theme.none': 'There are no other figures.',
  'sources.title': 'Sources',
  'sources.lead': (n) =>
    `${n} documents and tables. Each page lists every figure taken from it, in the order of the document.`,
  'sources.table': 'Tables',
  'sources.registry': 'Registry of units',
  'sources.law': 'Resolutions',
  'sources.article': 'Articles and pages',
  'reply.by': (province, date) => `${province} answered on ${date}`,
  'reply.mark': 'answered by the province',
  'changes.reportTitle': 'Errors and answers',
  'changes.report':
    'Where a figure is wrong, follow “Report an error” beside it: a message opens with its id, its page and its value. What was mended stands on this page, with its date.',
  'changes.reviewed': 'Reviewed exceptions',
  'changes.replies': 'Answers of provinces and cities',
  'changes.noReplies':
    'There are none yet. What a province answers about its own figures will stand beside the figure and here.',
  'glossary.title': 'Terms',
  'glossary.lead':
    'Words that the pages use, what they mean here and where a definition comes from, if it has a source. A word with a dotted line leads here.',
  'source.description': (name) => `All figures that ${site.name} takes from this source: ${name}`,
  'source.ownTitle': 'Title',
  'source.retrieved': 'Read on',
  'source.licence': 'Licence',
  'source.openAt': (printed) => `Open the source, looking for “${printed}”`,
  'source.noLicence': `the source gives no terms of reuse; ${site.name} cites figures and their places alone`,
  'source.open': 'Open the address of the source',
  'source.figures': 'Figures taken from it',
  'source.reports': 'Difficulties · requests · instructions',
  'source.derivedTitle': `Numbers that ${site.name} computes from it`,
  'source.derived':
    'A median is the middle of all places in the period; a pooled rate is the sum of numerators over the sum of denominators; a gap is the maximum less the points reached; a change is the last date less the first. Printed numbers are kept as they are. Indicators with computed numbers:',
  'source.derived.registry': 'Units of the registry counted by kind on the date given.',
  'source.files': 'The table as transcribed',
  'source.line': 'Line',
  'report.difficulty': 'Difficulty',
  'report.proposal': 'Request',
  'report.direction': 'Instruction',
  'report.finding': 'Finding',
  'data.title': 'Data',
  'data.lead':
    'Download, reuse, cite. CSV by RFC 4180 in UTF-8; XLSX for Excel; each JSON is an object of meta and data.',
  'data.whole': 'Everything',
  'data.byProvince': 'By province',
  'data.byIndicator': 'By indicator',
  'data.templates': 'Forms to fill in',
  'data.templatesLead':
    'Form II.06a/VPCP/KSTT of a quarter, a row for each commune, ward and special zone with its code and name. XLSX for Excel and LibreOffice; CSV for programs.',
  'data.tableSchema': 'Shape of a description table.json (JSON Schema)',
  'data.observations': 'Observations: value, qualifier, period, source, locator',
  'data.places': 'Places: codes, kinds over time, former units',
  'data.indicators': 'Indicators: names, definitions, units',
  'data.sources': 'Sources: titles, dates, addresses, languages',
  'data.reports': 'Difficulties, requests, instructions, findings',
  'data.history': 'Figures that were published and since replaced or withdrawn, with the reason',
  'data.coverage': 'Core indicators of each province: collected here or not yet.',
  'changes.title': 'Changes',
  'changes.lead': 'What was added and corrected, and why; newest first.',
  'change.added': 'added',
  'change.corrected': 'corrected',
  'change.site': 'site',
  'about.title': 'About',
  'licence.title': 'Licence and attribution',
  'missing.title': 'Page not found',
  'missing.text':
    'The address may have changed. Start from the home page, or find the place you need.',

  'table.title': "Other figures in the portal's tables",
  'table.caption': 'Indicator, value and n',

  'order.title.pooled': (pooled, above, of) =>
    `${above} of ${of} provinces and cities are above the pooled rate of ${pooled}`,
  'order.title.pooledOf': (province, pooled, above, of) =>
    `${above} of ${of} communes and wards of ${province} are above the pooled rate of ${pooled}`,
  'order.title.printed': (place, value) =>
    `${place} is first in the portal’s table: ${value} points`,
  'groups.commune.note':
    'Transparency is the province’s common score. A commune’s satisfaction points can move far on a few pieces of feedback. Both are grey, with no gap and no comparison.',

  'press.undated': 'By the source, undated',
  'norm.present': 'Present',
  'breakdown.title': (first, last) =>
    `The portal’s ranks and six groups of points, from ${first} to ${last}`,
  'breakdown.subtitle': (time, of) => `points out of the maximum · ${time} · ${of}`,
  'breakdown.caption': 'Total, rank as the portal prints it, and the six groups',
  'breakdown.note':
    'A few pieces of feedback, or one act of publishing procedures, can move a province many places: read the groups before the rank.',

  'title.sum': (name, sum) => `All provinces: ${sum} ${lowerFirst(name)}`,
  'title.pooled': (name, rate) => `${name}: all provinces pooled ${rate}`,
  'title.ofPlace': (place, title) => `${place}: ${lowerFirst(title)}`,
  'groups.few': (n) => `Fewer than ${n} applications: grey, not set beside other places.`,
  'petitions.none': 'No feedback is recorded here on the portal.',
  'petitions.some': (n) =>
    `The group rests in part on ${n} pieces of feedback recorded on the portal.`,
  'petitions.unknown': 'This table has no count of feedback for this place.',
  'overdue.title': (overdue, received) =>
    `${overdue} overdue among ${received} applications received`,
  'overdue.caption': 'Applications on time, overdue and received, by province',
  'registry.published': (communes, wards, zones, date) =>
    `By the resolutions the country has ${communes} communes, ${wards} wards and ${zones} special zones from ${date}.`,

  'table.official': 'Figures of official tables',
};
