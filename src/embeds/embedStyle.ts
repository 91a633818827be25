import { createHash } from 'node:crypto';
import { pairLimits } from '../charts/drawingHeight.ts';
import type { Drawing } from '../charts/index.ts';
import { themeDark, themeLight, themeMono, type ThemeName } from '../charts/theme.ts';
import { site } from '../site.ts';
import { aside, space, steps, tableLine, type as sizes, widths } from './embedLayout.ts';

/** Fonts of systems, the narrower before the wider: an embed fetches none. */
const face =
  '-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,system-ui,sans-serif';

const always: readonly ThemeName[] = ['ink', 'soft', 'line', 'paper'];

const isTheme = (name: string): name is ThemeName => name in themeLight;

/** The colours that a drawing and its page use, no more: each costs bytes in every article. */
const usedIn = (markup: string): ThemeName[] => [
  ...new Set([
    ...always,
    ...[...markup.matchAll(/--chart-([\w-]+)/g)].flatMap(([, name = '']) =>
      isTheme(name) ? name : [],
    ),
  ]),
];

function colours(used: readonly ThemeName[]): string {
  const own: Partial<Record<ThemeName, { light: string; dark: string }>> = site.colours;
  const both = used.map((name) => {
    const { light, dark } = own[name] ?? { light: themeLight[name], dark: themeDark[name] };
    return `--chart-${name}:light-dark(${light},${dark})`;
  });
  const mono = used.map((name) => `--chart-${name}:${themeMono[name]}`);
  // A browser without light-dark() keeps the light colours that stand in the drawing.
  return `:root{color-scheme:light dark}@supports(color:light-dark(red,red)){:root{${both.join(';')}}}:root:has(#light:target){color-scheme:light}:root:has(#dark:target){color-scheme:dark}:root:has(#mono:target){color-scheme:light;${mono.join(';')}}`;
}

const font = ({ size, line }: { size: number; line: number }): string =>
  `font-size:${size}px;line-height:${line}px`;

const color = (name: ThemeName): string => `var(--chart-${name},${themeLight[name]})`;

const { heading } = sizes;

const frame = `*{box-sizing:border-box;margin:0}body{container-type:inline-size;background:${color('paper')};color:${color('ink')};font-family:${face};font-variant-numeric:tabular-nums;overflow-wrap:break-word;${font(sizes.small)};text-size-adjust:100%}figure{position:relative;display:grid;grid-template:"h" auto "c" 1fr "x" auto "f" auto/minmax(0,1fr);row-gap:${space.part}px;max-width:${widths.most}px;min-height:100vh;margin:auto;padding:${space.block}px clamp(0px,50vw - ${widths.least / 2}px,${space.side}px)}figcaption{grid-area:h;color:${color('soft')};${font(sizes.subtitle)}}h1{color:${color('ink')};font-weight:600;${font(heading.narrow)}}.c{grid-area:c;container-type:inline-size}.x{grid-area:x}.f{grid-area:f}.x,.f{color:${color('soft')}}p+p{margin-top:${space.line}px}.x:empty{display:none}a{color:inherit;text-underline-offset:.2em}svg{display:block;max-width:100%;font-family:inherit}`;

const table = `summary{width:fit-content;color:${color('ink')};line-height:${tableLine}px;cursor:pointer}details[open]>div{position:absolute;inset:0 0 ${space.block + tableLine + space.line}px;padding:${space.block}px ${space.side}px;overflow:auto;background:${color('paper')}}table{border-collapse:collapse;width:100%;color:${color('ink')}}caption,th,td{text-align:start}th,td{padding:4px 0 4px 12px;border-bottom:1px solid ${color('line')};font-weight:400;vertical-align:baseline}:first-child:is(th,td){padding-left:0}.n{text-align:end}small{display:block;color:${color('soft')}}td a{display:inline-block;min-width:24px;min-height:24px}`;

const larger = (besides: boolean): string =>
  `@container(width>=${steps.medium}px){h1{${font(heading.medium)}}}@container(width>=${steps.wide}px){h1{${font(heading.wide)}}${besides ? `figure{grid-template:"h h" auto "c x" 1fr "f f" auto/minmax(0,1fr) ${aside.width}px;column-gap:${aside.gap}px}` : ''}}`;

const pair = `.wide{display:none}.c svg{width:100%;height:auto}.narrow{max-width:${pairLimits.mostNarrow}px}.wide{max-width:${pairLimits.mostWide}px}@container(width>=${pairLimits.wide}px){.wide{display:block}.narrow{display:none}}`;

const mostWidth: Readonly<Partial<Record<string, string>>> = {
  tileMap: '.c{max-width:544px}',
  ranking: '.c{max-width:660px}',
};

/** Returns the style sheet of an embed: of its kind of chart, with the colours that it uses. */
export function embedStyle(chart: string, drawing: Drawing, besides: boolean): string {
  const markup = drawing.kind === 'fluid' ? drawing.svg : drawing.wide + drawing.narrow;
  return [
    colours(usedIn(markup)),
    frame,
    table,
    mostWidth[chart] ?? '',
    drawing.kind === 'pair' ? pair : '',
    larger(besides),
  ].join('');
}

/** Returns the content policy under which a page may have this one style sheet and load nothing. */
export function embedPolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  // An empty picture in the address keeps a browser from asking for an icon.
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}
