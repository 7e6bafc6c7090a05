import { createRoot } from 'react-dom/client';
import { associateCommands } from '../commands/commands';
import { ribbonActions } from '../commands/ribbon';
import { excelHost } from '../excel/excel-host';
import { fileReader } from './file-reader';
import { narrativeDrafter } from './narrative-drafter';
import { paneDoor } from './pane-door';
import { saveFile } from './save-file';
import { createPane } from './state/pane';
import { browserMemory, firstSettings } from './state/settings';
import { App } from './views/app';
import { watchScheme } from './watch-scheme';
import { workerChecker } from './worker-checker';
import { workerConversionPlanner } from './worker-conversion-planner';

void Office.onReady(() => {
  const language = Office.context.displayLanguage.startsWith('en') ? 'en-US' : 'zh-CN';
  const fetchRules = () => import('../core/rules/all-rules').then(({ ALL_RULES }) => ALL_RULES);
  let rules: ReturnType<typeof fetchRules> | null = null;
  const host = excelHost();
  const checker = workerChecker(() => new Worker(new URL('./check-worker.ts', import.meta.url)));
  const pane = createPane({
    host,
    checker,
    memory: browserMemory(() => localStorage, firstSettings(language)),
    now: () => new Date(),
    save: saveFile,
    copy: (text) => navigator.clipboard.writeText(text),
    readFile: fileReader(() => new Worker(new URL('./file-worker.ts', import.meta.url))),
    draftNarratives: narrativeDrafter(() => new Worker(new URL('./narrative-worker.ts', import.meta.url))),
    planConversion: workerConversionPlanner(
      () => new Worker(new URL('./conversion-worker.ts', import.meta.url)),
    ),
    rules: () => (rules ??= fetchRules()),
  });
  associateCommands(
    ribbonActions({
      host,
      validate: (onStep) => pane.validate(onStep),
      marked: (marked) => pane.store.setState({ marked }),
      settings: () => pane.store.getState().settings,
      now: () => new Date(),
      pane: paneDoor(pane, () => Office.addin.showAsTaskpane()),
    }),
  );
  const root = createRoot(document.getElementById('root')!);
  watchScheme((scheme) => root.render(<App pane={pane} scheme={scheme} />));
});
