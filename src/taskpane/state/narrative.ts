import type { DraftLine, NarrativeDraft } from '../../core/narrative/drafting/narrative-draft';
import { inEveryLanguage } from '../../core/report/phrase';
import { planNarrative } from '../../host/narrative/plan-narrative';
import { NARRATIVE } from '../strings/narrative';
import { addAndShow } from './add-and-show';
import { success, warning } from './notices';
import type { Pane } from './pane';
import type { Review } from './review';

/** A heading and what stands below it; the lines above the first heading have none. */
export interface NarrativeSection {
  readonly heading: string | null;
  readonly lines: readonly DraftLine[];
}

export function sectionsOf({ lines }: NarrativeDraft): NarrativeSection[] {
  const sections: { heading: string | null; lines: DraftLine[] }[] = [{ heading: null, lines: [] }];
  for (const line of lines) {
    if (line.heading === 2) sections.push({ heading: line.text, lines: [] });
    else sections.at(-1)!.lines.push(line);
  }
  return sections.filter(({ heading, lines: own }) => heading !== null || own.length > 0);
}

/** A section as it is pasted elsewhere, a paragraph in each line. */
export function sectionText({ heading, lines }: NarrativeSection): string {
  return [...(heading === null ? [] : [heading]), ...lines.map(({ text }) => text)].join('\n');
}

const drafts = new WeakMap<Review, Promise<readonly NarrativeDraft[]>>();

/** The narratives of a checked workbook, drafted once. */
export function draftsOf(pane: Pane, review: Review): Promise<readonly NarrativeDraft[]> {
  const known = drafts.get(review);
  if (known) return known;
  const drafting = pane.tools.draftNarratives(review.result);
  drafts.set(review, drafting);
  return drafting;
}

export async function copyNarrative(pane: Pane, text: string): Promise<void> {
  await pane.tools.copy(text).then(
    () => pane.store.setState({ notice: success(NARRATIVE.copied) }),
    () => pane.store.setState({ notice: warning(NARRATIVE.copyRefused) }),
  );
}

/** Writes a narrative to a sheet of its own. */
export async function writeNarrative(pane: Pane, draft: NarrativeDraft): Promise<void> {
  await pane.carryOut('adding-sheet', null, async () => {
    const sheet = planNarrative(draft, pane.store.getState().settings.language);
    const [name = ''] = await addAndShow(pane.tools.host, [sheet]);
    return success(inEveryLanguage(NARRATIVE.written, { name }));
  });
}
