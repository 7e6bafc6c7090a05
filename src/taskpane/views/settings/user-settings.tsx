import type { TolerancePolicy } from '../../../core/check/tolerance-policy';
import type { Language } from '../../../core/findings/localised';
import { say } from '../../../core/report/phrase';
import { SHOWN_DECIMALS } from '../../../core/report/shown-decimals';
import { DECIMALS, SETTINGS, TOLERANCE_MEANINGS, TOLERANCES } from '../../strings/settings';
import { OTHER_LANGUAGE } from '../../strings/shell';
import { usePane, usePaneState } from '../pane-context';
import { Choice } from './choice';

const LANGUAGES: readonly (readonly [Language, string])[] = Object.values(OTHER_LANGUAGE).map(
  ({ language, name }) => [language, name],
);
const POLICIES: readonly TolerancePolicy[] = ['strict', 'standard', 'lenient'];

/** Kept on this computer, for every workbook. */
export function UserSettings() {
  const pane = usePane();
  const { language, tolerance, decimals } = usePaneState(({ settings }) => settings);
  return (
    <>
      <Choice
        name={say(SETTINGS.language, language)}
        value={language}
        options={LANGUAGES}
        onChoose={(chosen) => pane.change({ language: chosen })}
      />
      <Choice
        name={say(SETTINGS.tolerance, language)}
        value={tolerance}
        options={POLICIES.map((policy) => [policy, say(TOLERANCES[policy], language)])}
        meaning={say(TOLERANCE_MEANINGS[tolerance], language)}
        onChoose={(chosen) => pane.change({ tolerance: chosen })}
      />
      <Choice
        name={say(SETTINGS.decimals, language)}
        value={String(decimals)}
        options={SHOWN_DECIMALS.map((one) => [String(one), say(DECIMALS[one], language)])}
        meaning={say(SETTINGS.decimalsMeaning, language)}
        onChoose={(chosen) =>
          pane.change({ decimals: SHOWN_DECIMALS.find((one) => String(one) === chosen) ?? 'automatic' })
        }
      />
    </>
  );
}
