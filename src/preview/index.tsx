import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { say } from '../core/report/phrase';
import type { WorkbookHost } from '../host/port';
import { fileReader } from '../taskpane/file-reader';
import { narrativeDrafter } from '../taskpane/narrative-drafter';
import { saveFile } from '../taskpane/save-file';
import { createPane, type Pane } from '../taskpane/state/pane';
import { browserMemory, firstSettings } from '../taskpane/state/settings';
import { App } from '../taskpane/views/app';
import { FilePicker } from '../taskpane/views/file-picker';
import { THEMES, type Scheme } from '../taskpane/views/theme';
import { watchScheme } from '../taskpane/watch-scheme';
import { workerChecker } from '../taskpane/worker-checker';
import { workerConversionPlanner } from '../taskpane/worker-conversion-planner';
import type { FunctionMetadata } from './functions/function-metadata';
import { lateHost } from './late-host';
import { later } from './later';
import { createPreview } from './page/preview';
import { PreviewPage } from './page/preview-page';
import { PREVIEW_PHRASES, SAMPLES } from './phrases';

const gridElement = later<HTMLElement>();
const firstHost = later<WorkbookHost>();
const memory = browserMemory(
  () => localStorage,
  firstSettings(navigator.language.startsWith('en') ? 'en-US' : 'zh-CN'),
);
const checker = workerChecker(() => new Worker(new URL('../taskpane/check-worker.ts', import.meta.url)));
const fetchRules = () => import('../core/rules/all-rules').then(({ ALL_RULES }) => ALL_RULES);
let rules: ReturnType<typeof fetchRules> | null = null;

/** The pane beside the grid: a new one with every workbook, the first before there is any. */
const beside = createStore<{ readonly pane: Pane }>(() => ({ pane: paneOver(lateHost(firstHost.promise)) }));

const shownLanguage = () => beside.getState().pane.store.getState().settings.language;

const preview = createPreview({
  async startDesk(onRefusal) {
    const [{ gridDesk }, functions, container] = await Promise.all([
      import('./grid/grid-desk'),
      fetched('functions.json').then((response) => response.json() as Promise<FunctionMetadata>),
      gridElement.promise,
    ]);
    const startFileWorker = () => new Worker(new URL('./file/file-worker.ts', import.meta.url));
    return gridDesk({ container, language: shownLanguage(), functions, startFileWorker, onRefusal });
  },
  fetchSample: async (file) => new Uint8Array(await (await fetched(`samples/${file}`)).arrayBuffer()),
  onHost(host, isFirst) {
    if (isFirst) firstHost.resolve(host);
    else beside.setState({ pane: paneOver(host) });
  },
  offer(bytes, name, extension) {
    const file = say(PREVIEW_PHRASES.downloadName, shownLanguage(), { name, extension });
    saveFile(file, bytes as BlobPart);
  },
  confirm: (question) => window.confirm(question[shownLanguage()]),
});

function paneOver(host: WorkbookHost): Pane {
  return createPane({
    host,
    checker,
    memory,
    now: () => new Date(),
    save: saveFile,
    copy: (text) => navigator.clipboard.writeText(text),
    readFile: fileReader(() => new Worker(new URL('../taskpane/file-worker.ts', import.meta.url))),
    draftNarratives: narrativeDrafter(
      () => new Worker(new URL('../taskpane/narrative-worker.ts', import.meta.url)),
    ),
    planConversion: workerConversionPlanner(
      () => new Worker(new URL('../taskpane/conversion-worker.ts', import.meta.url)),
    ),
    rules: () => (rules ??= fetchRules()),
  });
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(response.statusText);
  return response;
}

function Page({ scheme }: { readonly scheme: Scheme }) {
  const pane = useStore(beside, (state) => state.pane);
  const language = useStore(pane.store, ({ settings }) => settings.language);
  return (
    <PreviewPage
      preview={preview}
      language={language}
      theme={THEMES[scheme]}
      onGridElement={(element) => element && gridElement.resolve(element)}
      pane={<App pane={pane} scheme={scheme} />}
      FilePicker={FilePicker}
    />
  );
}

const root = createRoot(document.getElementById('root')!);
watchScheme((scheme) => root.render(<Page scheme={scheme} />));
window.addEventListener('beforeunload', (event) => {
  if (preview.hasUnsaved()) event.preventDefault();
});
void preview.openSample(SAMPLES[0]!.file);
void navigator.serviceWorker?.register('offline.js').catch(() => undefined);
