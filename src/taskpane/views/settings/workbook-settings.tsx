import { useState } from 'react';
import type { ZeroBase } from '../../../core/amount/zero-base';
import { inEveryLanguage, say } from '../../../core/report/phrase';
import { keepWorkbookOptions, type WorkbookOptions } from '../../../host/operations/workbook-options';
import { success } from '../../state/notices';
import { SETTINGS, ZERO_BASES } from '../../strings/settings';
import { useLanguage, usePane } from '../pane-context';
import { Choice } from './choice';
import { RuleSwitches } from './rule-switches';

const CONVENTIONS: readonly ZeroBase[] = ['hundred', 'omit', 'dash'];

/** Kept with the workbook as soon as it is chosen; shown as kept only once it is. */
export function WorkbookSettings({ kept }: { readonly kept: WorkbookOptions }) {
  const pane = usePane();
  const language = useLanguage();
  const [options, setOptions] = useState(kept);
  const keep = (changed: Partial<WorkbookOptions>) => {
    const next = { ...options, ...changed };
    void pane.carryOut('saving', null, async () => {
      await keepWorkbookOptions(pane.tools.host, next);
      setOptions(next);
      return success(inEveryLanguage(SETTINGS.kept));
    });
  };
  return (
    <>
      <Choice
        name={say(SETTINGS.zeroBase, language)}
        value={options.zeroBase}
        options={CONVENTIONS.map((convention) => [convention, say(ZERO_BASES[convention], language)])}
        onChoose={(zeroBase) => keep({ zeroBase })}
      />
      <RuleSwitches off={options.rulesOff} onChange={(rulesOff) => keep({ rulesOff })} />
    </>
  );
}
