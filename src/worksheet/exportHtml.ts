import { FACT_KINDS } from './fact';
import { factPhrase } from './factPhrase';
import { checkedText, KIND_NAMES, stateText } from './wording';
import type { Worksheet, WorksheetLine } from './worksheet';

/** Text as HTML shows it; nothing of a draft becomes markup. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const STYLE = `
:root { color-scheme: light; }
body { font: 15px/1.55 Georgia, 'Times New Roman', serif; color: #1a1a1a; background: #fff; margin: 2rem auto; max-width: 78rem; padding: 0 1.5rem; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .35rem; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
header { border-bottom: 2px solid #1a1a1a; padding-bottom: .75rem; margin-bottom: 1.25rem; }
header p, aside { font: 13px/1.45 system-ui, sans-serif; }
header p { margin: .15rem 0 0; }
.kinds mark { margin-right: .75rem; }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2.5rem; align-items: start; }
.draft { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; padding: .05em .1em; border-bottom: 2px solid; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark mark { padding: 0; }
mark.quotation { background: #fff4cc; border-color: #b58900; }
mark.number { background: #dcefff; border-color: #2a6fb0; border-bottom-style: double; border-bottom-width: 3px; }
mark.name { background: #e4f5e1; border-color: #3c8a33; border-bottom-style: dashed; }
mark.superlative { background: #f6e2f3; border-color: #9b3a8c; border-bottom-style: dotted; }
sup { font: 600 .62em system-ui, sans-serif; margin-left: .1em; }
a { color: inherit; text-decoration: none; }
td a:hover, sup a:hover, td:last-child a { text-decoration: underline; }
:target { outline: 2px solid #1a1a1a; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #ddd; overflow-wrap: anywhere; }
th { white-space: nowrap; border-bottom-color: #1a1a1a; }
th:nth-child(2) { width: 42%; }
th:nth-child(3) { width: 6.5rem; }
td:first-child { white-space: nowrap; font-weight: 600; }
.note { white-space: pre-line; }
.detail, .was { color: #555; font-weight: 400; }
.stale .state, .disputed .state, sup.disputed, sup.stale { color: #a4161a; }
.stale .state, .disputed .state { font-weight: 600; }
.verified:not(.stale) .state, sup.verified:not(.stale) { color: #25691d; }
@media (max-width: 60rem) { main { grid-template-columns: 1fr; } }
@page { size: landscape; margin: 12mm; }
@media print {
  body { margin: 0; padding: 0; max-width: none; font-size: 11.5px; }
  main { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 8mm; }
  header p, aside { font-size: 10.5px; }
  tr, li { break-inside: avoid; }
  h2 { break-after: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: WorksheetLine;
}

/** The draft with its facts marked. Facts may lie in one another; where two cross, the later is cut. */
function markedDraft(text: string, worksheet: Worksheet): string {
  const places: Place[] = worksheet.lines
    .flatMap(line => line.fact.places.map(({ start, end }) => ({ start, end, line })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let html = '';
  let at = 0;
  const open: Place[] = [];
  const write = (to: number): void => {
    html += escapeHtml(text.slice(at, to));
    at = Math.max(at, to);
  };
  const close = (upTo: number): void => {
    for (let last = open.at(-1); last && last.end <= upTo; last = open.at(-1)) {
      write(last.end);
      open.pop();
      const { number } = last.line;
      html += `</mark><sup class="${stateClass(last.line)}"><a href="#fact-${number}">${number}</a></sup>`;
    }
  };
  for (const place of places) {
    close(place.start);
    write(place.start);
    const outer = open.at(-1);
    const end = outer === undefined ? place.end : Math.min(place.end, outer.end);
    open.push({ ...place, end });
    const first = place.start === place.line.fact.places[0]?.start;
    const id = first ? ` id="place-${place.line.number}"` : '';
    html += `<mark class="${place.line.record.kind}"${id}>`;
  }
  close(Infinity);
  write(text.length);
  return html;
}

function stateClass({ record, stale }: WorksheetLine): string {
  return stale ? `${record.state} stale` : record.state;
}

/** A link only where it is one that a browser opens; anything else stays words. */
function sourceHtml(source: string): string {
  const text = escapeHtml(source);
  return /^https?:\/\/\S+$/i.test(source)
    ? `<a href="${text}" rel="noreferrer noopener">${text}</a>`
    : text;
}

function row(line: WorksheetLine): string {
  const { record, fact } = line;
  const before = checkedText(record);
  const was =
    line.stale && before !== undefined ? `<div class="was">was: ${escapeHtml(before)}</div>` : '';
  const signed = [record.by, record.at?.slice(0, 10)]
    .map(part => (part ? `<div class="detail">${escapeHtml(part)}</div>` : ''))
    .join('');
  const times =
    fact.places.length > 1 ? ` <span class="detail">${fact.places.length} times</span>` : '';
  return `<tr id="fact-${line.number}" class="${stateClass(line)}">
<td><a href="#place-${line.number}">${line.number}</a></td>
<td><mark class="${record.kind}">${escapeHtml(factPhrase(line.record))}</mark>${times}
<div class="detail">${escapeHtml([KIND_NAMES[record.kind], fact.detail].filter(Boolean).join(' · '))}</div></td>
<td class="state">${escapeHtml(stateText(line))}${was}${signed}</td>
<td><div class="note">${escapeHtml(record.note ?? '')}</div>${record.source === undefined ? '' : `<div>${sourceHtml(record.source)}</div>`}</td>
</tr>`;
}

/** How far the check has come, in a sentence. */
function summary({ lines }: Worksheet): string {
  const done = lines.filter(({ record, stale }) => record.state !== 'open' && !stale).length;
  const disputed = lines.filter(
    ({ record, stale }) => record.state === 'disputed' && !stale,
  ).length;
  const stale = lines.filter(line => line.stale).length;
  return [
    `${done} of ${lines.length} facts checked`,
    ...(disputed > 0 ? [`${disputed} disputed`] : []),
    ...(stale > 0 ? [`${stale} changed since the check`] : []),
  ].join(', ');
}

/** What the colours mean; each kind has a line of its own, too, for a printer without colours. */
function legend({ lines }: Worksheet): string {
  const kinds = FACT_KINDS.filter(kind => lines.some(({ record }) => record.kind === kind));
  return kinds.map(kind => `<mark class="${kind}">${KIND_NAMES[kind]}</mark>`).join(' ');
}

/**
 * A page for the printer or the lawyer: the draft with its facts numbered and coloured, and beside
 * it the list with states, notes and sources. One file, no script, nothing loaded from elsewhere.
 */
export function worksheetHtml(title: string, text: string, worksheet: Worksheet): string {
  const name = escapeHtml(title);
  const cut = worksheet.archive
    .map(record => `<li>${escapeHtml(factPhrase(record))} ${escapeHtml(record.note ?? '')}</li>`)
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Worksheet: ${name}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${name}</h1>
<p>${summary(worksheet)}.</p>
<p class="kinds">${legend(worksheet)}</p>
</header>
<main>
<div class="draft">${markedDraft(text, worksheet)}</div>
<aside>
<table>
<thead><tr><th>No.</th><th>Fact</th><th>State</th><th>Note and source</th></tr></thead>
<tbody>
${worksheet.lines.map(row).join('\n')}
</tbody>
</table>
${cut === '' ? '' : `<h2>No longer in the draft</h2>\n<ul>\n${cut}\n</ul>`}
</aside>
</main>
</body>
</html>
`;
}
