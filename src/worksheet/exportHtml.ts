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
body { font: 15px/1.55 Georgia, 'Times New Roman', serif; color: #1a1a1a; background: #fff; margin: 2rem auto; max-width: 76rem; padding: 0 1.5rem; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
.summary, table { font: 13px/1.45 system-ui, sans-serif; }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2.5rem; align-items: start; }
.draft { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; padding: .05em .1em; border-bottom: 2px solid; }
mark mark { padding: 0; }
mark.quotation { background: #fff4cc; border-color: #b58900; }
mark.number { background: #dcefff; border-color: #2a6fb0; }
mark.name { background: #e4f5e1; border-color: #3c8a33; }
mark.superlative { background: #f6e2f3; border-color: #9b3a8c; }
sup { font: 600 .62em system-ui, sans-serif; margin-left: .1em; }
sup a { color: inherit; text-decoration: none; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem .35rem 0; border-bottom: 1px solid #ddd; overflow-wrap: anywhere; }
td:first-child { white-space: nowrap; font-weight: 600; }
.detail, .was { color: #555; }
tr.stale .state, tr.disputed .state { color: #a4161a; font-weight: 600; }
tr.verified:not(.stale) .state { color: #25691d; }
@media (max-width: 60rem) { main { grid-template-columns: 1fr; } }
@media print { body { margin: 0; max-width: none; font-size: 11px; } tr, mark { break-inside: avoid; } mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
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
      html += `</mark><sup><a href="#fact-${number}">${number}</a></sup>`;
    }
  };
  for (const place of places) {
    close(place.start);
    write(place.start);
    const outer = open.at(-1);
    const end = outer === undefined ? place.end : Math.min(place.end, outer.end);
    open.push({ ...place, end });
    html += `<mark class="${place.line.record.kind}">`;
  }
  close(Infinity);
  write(text.length);
  return html;
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
  const signed = [record.by, record.at?.slice(0, 10)].filter(Boolean).join(', ');
  const times =
    fact.places.length > 1 ? ` <span class="detail">${fact.places.length} times</span>` : '';
  return `<tr id="fact-${line.number}" class="${record.state}${line.stale ? ' stale' : ''}">
<td>${line.number}</td>
<td><mark class="${record.kind}">${escapeHtml(factPhrase(line.record))}</mark>${times}
<div class="detail">${escapeHtml([KIND_NAMES[record.kind], fact.detail].filter(Boolean).join(' · '))}</div></td>
<td class="state">${escapeHtml(stateText(line))}${was}<div class="detail">${escapeHtml(signed)}</div></td>
<td>${escapeHtml(record.note ?? '')}${record.source === undefined ? '' : `<div>${sourceHtml(record.source)}</div>`}</td>
</tr>`;
}

/**
 * A page for the printer or the lawyer: the draft with its facts numbered and coloured, and beside
 * it the list with states, notes and sources. One file, no script, nothing loaded from elsewhere.
 */
export function worksheetHtml(title: string, text: string, worksheet: Worksheet): string {
  const done = worksheet.lines.filter(line => line.record.state !== 'open' && !line.stale).length;
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
<h1>${name}</h1>
<p class="summary">${done} of ${worksheet.lines.length} facts checked.</p>
<main>
<div class="draft">${markedDraft(text, worksheet)}</div>
<div>
<table>
<thead><tr><th>No.</th><th>Fact</th><th>State</th><th>Note and source</th></tr></thead>
<tbody>
${worksheet.lines.map(row).join('\n')}
</tbody>
</table>
${cut === '' ? '' : `<h2>No longer in the draft</h2>\n<ul>\n${cut}\n</ul>`}
</div>
</main>
</body>
</html>
`;
}
