/** The pages by the name of their pictures; each address is below a language. */
export const shownPages: Readonly<Record<string, string>> = {
  home: 'index.html',
  'province-ca-mau': '96-ca-mau/index.html',
  'province-gia-lai': '52-gia-lai/index.html',
  'commune-with-figures': '52-gia-lai/21583-quy-nhon.html',
  'commune-without': '01-ha-noi/00004-ba-dinh.html',
  indicator: 'indicators/portal766_on_time_ratio.html',
  reports: 'reports.html',
  compare: 'compare.html?p=96,20,52&theme=records',
  find: 'find.html?q=tan%20thanh',
  coverage: 'coverage.html',
  glossary: 'glossary.html',
  embed: 'embed.html',
  'working-groups': '20-lang-son/working-groups.html',
};
