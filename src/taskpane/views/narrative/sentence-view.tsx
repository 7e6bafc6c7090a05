import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../core/findings/localised';
import type { DraftSentence } from '../../../core/narrative/drafting/narrative-draft';
import { BLANK } from '../../../core/narrative/drafting/wording/blanks';
import { say } from '../../../core/report/phrase';
import { NARRATIVE } from '../../strings/narrative';
import { useLanguage } from '../pane-context';

const useStyles = makeStyles({
  blank: {
    padding: '0 2px',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  remark: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  corrected: {
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: '3px',
  },
});

/** A sentence with its open places, and what became of it where the clerk has to know. */
export function SentenceView({ sentence }: { readonly sentence: DraftSentence }) {
  const styles = useStyles();
  const language = useLanguage();
  const [first, ...others] = sentence.text.split(BLANK);
  return (
    <>
      <span className={sentence.origin === 'corrected' ? styles.corrected : undefined}>
        {first}
        {others.map((text, index) => (
          <span key={index}>
            <mark className={styles.blank}>
              {BLANK}
              <span lang={language}>
                {say(NARRATIVE.remark, language, { remark: say(NARRATIVE.blank, language) })}
              </span>
            </mark>
            {text}
          </span>
        ))}
      </span>
      {remarksOn(sentence, language).map((remark) => (
        <span key={remark} className={styles.remark} lang={language}>
          {say(NARRATIVE.remark, language, { remark })}
        </span>
      ))}
    </>
  );
}

function remarksOn({ origin, changes, remark }: DraftSentence, language: Language): string[] {
  return [
    ...changes.map((change) => say(NARRATIVE.corrected, language, { ...change })),
    ...(remark
      ? [
          say(origin === 'disputed' ? NARRATIVE.disputed : NARRATIVE.confirm, language, {
            remark: remark[language],
          }),
        ]
      : []),
    ...(origin === 'unchecked' ? [say(NARRATIVE.unlinked, language)] : []),
  ];
}
