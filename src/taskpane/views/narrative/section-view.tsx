import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DraftLine } from '../../../core/narrative/drafting/narrative-draft';
import { say } from '../../../core/report/phrase';
import { copyNarrative, sectionText, type NarrativeSection } from '../../state/narrative';
import { NARRATIVE } from '../../strings/narrative';
import { useLanguage, usePane } from '../pane-context';
import { SentenceView } from './sentence-view';

const useStyles = makeStyles({
  section: { marginBottom: '12px' },
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  heading: {
    flexGrow: 1,
    margin: '4px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { fontSize: tokens.fontSizeBase400, textAlign: 'center' },
  copy: { flexShrink: 0, minWidth: 'auto' },
  line: { margin: '0 0 6px', textIndent: '2em', lineHeight: tokens.lineHeightBase400 },
  isNew: {
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
  },
  tag: {
    marginRight: '6px',
    padding: '0 4px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

interface SectionViewProps {
  readonly section: NarrativeSection;
  /** Whether the clerk had written some of the narrative; what was added is then marked. */
  readonly isBegun: boolean;
}

/** A section to be read, and copied by itself. */
export function SectionView({ section, isBegun }: SectionViewProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const { heading, lines } = section;
  return (
    <section className={styles.section}>
      {heading !== null && (
        <div className={styles.head}>
          <h3 className={styles.heading}>{heading}</h3>
          <Button
            className={styles.copy}
            size="small"
            appearance="subtle"
            lang={language}
            aria-label={say(NARRATIVE.copySection, language, { title: heading })}
            onClick={() => void copyNarrative(pane, sectionText(section))}
          >
            {say(NARRATIVE.copy, language)}
          </Button>
        </div>
      )}
      {lines.map((line, index) =>
        line.heading === 1 ? (
          <h3 key={index} className={mergeClasses(styles.heading, styles.title)}>
            {line.text}
          </h3>
        ) : (
          <Paragraph key={index} line={line} isNew={isBegun && line.place === null} />
        ),
      )}
    </section>
  );
}

function Paragraph({ line, isNew }: { readonly line: DraftLine; readonly isNew: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <p className={mergeClasses(styles.line, isNew && styles.isNew)}>
      {isNew && (
        <span className={styles.tag} lang={language}>
          {say(NARRATIVE.isNew, language)}
        </span>
      )}
      {line.sentences.map((sentence, index) => (
        <SentenceView key={index} sentence={sentence} />
      ))}
    </p>
  );
}
