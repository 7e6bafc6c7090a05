import type { CheckResult } from '../../check/check-result';
import type { Language } from '../../findings/localised';
import { dateText } from '../date-text';
import { say } from '../phrase';
import { HTML_PHRASES } from '../phrases/html';
import { REPORT_PHRASES, TABLE_PHRASES } from '../phrases/report';
import { tableStandings } from '../table-standing';
import { factsText, headingText } from '../terminal/heading';
import { plainPainter } from '../terminal/painter';
import { summarySentences } from '../terminal/summary';
import { issuesText, markOf, stateText, tableLabel } from '../terminal/tables';
import { uncheckedParts } from '../terminal/unchecked';
import type { View } from '../terminal/view';
import { findingsMarkup, ignoredMarkup } from './findings';
import { html, Markup, NO_MARKUP } from './markup';
import { STYLE } from './style';

/** Nothing is fetched, nothing runs: the page is what it says, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page on which reports stand one after the other, cut where they go. */
export function htmlFrame(language: Language): { readonly before: string; readonly after: string } {
  const before = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${say(HTML_PHRASES.title, language)}</title>
        <style>
          ${new Markup(STYLE)}
        </style>
      </head>
      <body></body>
    </html>`;
  return { before: trimmed(before), after: '</body></html>\n' };
}

/** The report of one workbook as a part of such a page; the date where it is known when it was checked. */
export function htmlReport(result: CheckResult, language: Language, date: Date | null): string {
  const view: View = { result, language, paint: plainPainter, columns: Infinity };
  const [outcome, ...sentences] = summarySentences(view);
  const worst = sentences.find(({ role }) => role === 'warning') ? 'warning' : '';
  return trimmed(
    html`<section class="workbook">
      <h1>${headingText(view)}</h1>
      <p class="facts">${factsText(view)}</p>
      ${date === null ? NO_MARKUP : html`<p class="facts">${say(HTML_PHRASES.checked, language, { date: dateText(date) })}</p>`}
      <div class="outcome ${outcome!.role === 'error' ? 'error' : worst}">
        <strong>${outcome!.text}</strong>
        ${sentences.map(({ text }) => html` ${text}`)}
      </div>
      ${findingsMarkup(view)} ${ignoredMarkup(view)} ${tablesMarkup(view)} ${uncheckedMarkup(view)}
      ${rulesOffMarkup(view)}
    </section>`,
  );
}

/** The report of one workbook as a page of its own, to be saved and printed. */
export function htmlPage(result: CheckResult, language: Language, date: Date): string {
  const { before, after } = htmlFrame(language);
  return before + htmlReport(result, language, date) + after;
}

/** What stands in place of a report when a workbook could not be checked. */
export function htmlFailure(workbook: string, message: string): string {
  return trimmed(
    html`<section class="workbook">
      <h1>${workbook}</h1>
      <div class="outcome error">${message}</div>
    </section>`,
  );
}

function tablesMarkup(view: View): Markup {
  const standings = tableStandings(view.result);
  const { language } = view;
  if (standings.length === 0) return NO_MARKUP;
  return html`<h2>${say(TABLE_PHRASES.heading, language, { count: standings.length })}</h2>
    <table>
      <tbody>
        ${standings.map(
          (standing) =>
            html`<tr>
              <td>${markOf(standing).mark}</td>
              <th scope="row">${tableLabel(view, standing.table)}</th>
              <td>${issuesText(view, standing)}</td>
              <td>${stateText(view, standing)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function uncheckedMarkup(view: View): Markup {
  const { all } = uncheckedParts(view, Infinity);
  if (all.length === 0) return NO_MARKUP;
  return html`<h2>${REPORT_PHRASES.uncheckedHeading[view.language]}</h2>
    <table>
      <tbody>
        ${all.map(
          ({ label, reason }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${reason}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function rulesOffMarkup({ result: { rulesOff }, language }: View): Markup {
  if (rulesOff.length === 0) return NO_MARKUP;
  return html`<h2>${REPORT_PHRASES.rulesOffHeading[language]}</h2>
    <ul>
      ${rulesOff.map((title) => html`<li>${title[language]}</li>`)}
    </ul>`;
}

/** Without the indentation of the templates. */
function trimmed({ source }: Markup): string {
  return source.replace(/\n\s+/g, '\n');
}
