import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import { say } from '../../../core/report/phrase';
import type { CorrectablePart } from '../../state/correctable-part';
import { partName } from '../../state/correct-recognition';
import type { Review } from '../../state/review';
import { PAGES_SHELL } from '../../strings/pages';
import { RECOGNITION } from '../../strings/recognition';
import { PageBoundary } from '../page-boundary';
import { useLanguage } from '../pane-context';
import { TableRow, type TableFacts } from '../table-row';

const CorrectionForm = lazy(async () => ({ default: (await import('./correction-form')).CorrectionForm }));

const useStyles = makeStyles({ opener: { minWidth: 'auto', color: tokens.colorBrandForegroundLink } });

interface CorrectableRowProps {
  readonly part: CorrectablePart;
  readonly review: Review;
  readonly facts: TableFacts;
}

/** A part of the workbook in the list, with a form in which the user says what it is. */
export function CorrectableRow({ part, review, facts }: CorrectableRowProps) {
  const styles = useStyles();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const opener = useId();
  const close = () => {
    setOpen(false);
    document.getElementById(opener)?.focus();
  };
  const where = partName(review.result.snapshot, part, language);
  const name = part.table ? `${facts.title} ${where}` : where;
  const lines = part.hint === null ? facts.lines : [...facts.lines, [say(RECOGNITION.corrected, language)]];
  return (
    <TableRow
      {...facts}
      lines={lines}
      aside={
        <Button
          id={opener}
          className={styles.opener}
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={say(RECOGNITION.correctNamed, language, { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {say(RECOGNITION.correct, language)}
        </Button>
      }
    >
      {isOpen && (
        <PageBoundary sentence={say(PAGES_SHELL.failed, language)}>
          <Suspense fallback={null}>
            <CorrectionForm part={part} review={review} onClose={close} />
          </Suspense>
        </PageBoundary>
      )}
    </TableRow>
  );
}
