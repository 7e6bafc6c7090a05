import type { Evidence, Finding } from '../../findings/finding';
import type { Relation } from '../../relations/relation';
import { relationFinder } from '../evidence-relation';
import { ignoredInOrder, inReportOrder, SEVERITIES } from '../finding-order';
import { say } from '../phrase';
import { REPORT_PHRASES, SEVERITY_HEADINGS } from '../phrases/report';
import { RULE_NAMES } from '../phrases/rule-names';
import { figureLines } from '../terminal/evidence';
import { amountLine, moreEvidence, MOST_EVIDENCE } from '../terminal/findings';
import { otherCells } from '../terminal/other-cells';
import { placeName, type View } from '../terminal/view';
import { html, NO_MARKUP, type Markup } from './markup';

type RelationOf = (evidence: Evidence) => Relation | null;

/** The findings, each severity under its heading. */
export function findingsMarkup(view: View): Markup[] {
  const { result, language } = view;
  const relationOf = relationFinder(result);
  const listed = inReportOrder(result.findings);
  return SEVERITIES.map((severity) => {
    const found = listed.filter((finding) => finding.severity === severity);
    if (found.length === 0) return NO_MARKUP;
    const heading = say(SEVERITY_HEADINGS[severity], language, { count: found.length });
    return html`<h2>${heading}</h2>
      ${found.map((finding) => findingMarkup(view, finding, relationOf))}`;
  });
}

/** What somebody has decided to leave, with the reason. */
export function ignoredMarkup(view: View): Markup {
  const { result, language } = view;
  if (result.ignored.length === 0) return NO_MARKUP;
  const relationOf = relationFinder(result);
  const heading = say(REPORT_PHRASES.ignoredHeading, language, { count: result.ignored.length });
  return html`<h2>${heading}</h2>
    ${ignoredInOrder(result.ignored).map(({ finding, reason }) =>
      findingMarkup(view, finding, relationOf, say(REPORT_PHRASES.ignoredBecause, language, { reason })),
    )}`;
}

function findingMarkup(
  view: View,
  finding: Finding,
  relationOf: RelationOf,
  because: string | null = null,
): Markup {
  const { language, columns } = view;
  const { place, rule, severity, message, evidence } = finding;
  const paragraphs = [...amountLine(view, finding), message[language], otherCells(view, finding)];
  const shown = evidence.slice(0, MOST_EVIDENCE);
  return html`<article class="finding ${because === null ? severity : 'ignored'}">
    <h3>${placeName(view, place)}<span class="rule">${RULE_NAMES[rule][language]}</span></h3>
    ${paragraphs.filter((text) => text !== '').map((text) => html`<p>${text}</p>`)}
    ${because === null ? NO_MARKUP : html`<p><strong>${because}</strong></p>`}
    ${
      shown.length === 0
        ? NO_MARKUP
        : html`<ul>
            ${shown.map(
              (one) =>
                html`<li>
                  ${one.equation[language]}
                  <div class="faint">${figureLines(view, one, relationOf(one), place.sheet, columns)}</div>
                </li>`,
            )}
            ${moreEvidence(view, finding).map((text) => html`<li>${text}</li>`)}
          </ul>`
    }
  </article>`;
}
