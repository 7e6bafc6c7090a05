import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NarrativeDraft } from '../../../core/narrative/drafting/narrative-draft';
import { say } from '../../../core/report/phrase';
import { copyNarrative, sectionsOf, sectionText, writeNarrative } from '../../state/narrative';
import { NARRATIVE } from '../../strings/narrative';
import { useLanguage, usePane, usePaneState } from '../pane-context';
import { Choice } from '../settings/choice';
import { DraftNotes } from './draft-notes';
import { SectionView } from './section-view';

const useStyles = makeStyles({
  draft: { flex: '1 0 auto', display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
  bar: {
    position: 'sticky',
    bottom: 0,
    // At twice the size the bar would hide what it is about.
    '@media (max-height: 420px)': { position: 'static' },
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexGrow: 1 },
});

/** One narrative after the other: what is left to do, its text, and the ways to take it elsewhere. */
export function Narratives({ drafts }: { readonly drafts: readonly NarrativeDraft[] }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const work = usePaneState((state) => state.work);
  const [chosen, setChosen] = useState(0);
  const draft = drafts[chosen]!;
  const sections = sectionsOf(draft);
  const isBegun = draft.lines.some(({ place }) => place !== null);
  return (
    <>
      <div className={styles.draft}>
        {drafts.length > 1 && (
          <Choice
            name={say(NARRATIVE.organisation, language)}
            value={String(chosen)}
            options={drafts.map(({ organisation }, index) => [String(index), organisation] as const)}
            onChoose={(value) => setChosen(Number(value))}
          />
        )}
        <DraftNotes draft={draft} isBegun={isBegun} />
        <article aria-label={say(NARRATIVE.text, language)} lang="zh-CN">
          {sections.map((section, index) => (
            <SectionView key={index} section={section} isBegun={isBegun} />
          ))}
        </article>
      </div>
      <div className={styles.bar}>
        <Button
          className={styles.button}
          appearance="primary"
          onClick={() => void copyNarrative(pane, sections.map(sectionText).join('\n'))}
        >
          {say(NARRATIVE.copyAll, language)}
        </Button>
        <Button
          className={styles.button}
          disabledFocusable={work !== null}
          onClick={() => void writeNarrative(pane, draft)}
        >
          {say(work === 'adding-sheet' ? NARRATIVE.writing : NARRATIVE.write, language)}
        </Button>
      </div>
    </>
  );
}
