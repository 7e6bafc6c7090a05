import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Localised } from '../../core/findings/localised';
import { inEveryLanguage, say } from '../../core/report/phrase';
import { asHostError } from '../../host/host-error';
import type { WorkbookHost } from '../../host/port';
import { PREVIEW_PHRASES } from '../phrases';
import type { Desk, OpenDocument } from './desk';

export interface PreviewState {
  /** What the page is doing that the user waits for; null when it is ready. */
  readonly waiting: Localised | null;
  readonly message: PageMessage | null;
  /** Name of the open file. */
  readonly name: string | null;
}

export interface PageMessage {
  readonly isFailure: boolean;
  readonly sentence: Localised;
}

/** What the page is given by its entry. */
export interface PreviewTools {
  /** Starts the grid; asked once. */
  readonly startDesk: (onRefusal: (sentence: Localised) => void) => Promise<Desk>;
  /** Fetches one of the workbooks that come with the page. */
  readonly fetchSample: (file: string) => Promise<Uint8Array>;
  /** Told when a file has been opened, and whether it is the first. */
  readonly onHost: (host: WorkbookHost, isFirst: boolean) => void;
  /** Hands a file to the user, to be kept under a name made of the first part and the ending of its own. */
  readonly offer: (bytes: Uint8Array, name: string, extension: string) => void;
  /** Whether the user agrees. */
  readonly confirm: (question: Localised) => boolean;
}

/** The page around the grid without its looks. */
export interface Preview {
  readonly store: StoreApi<PreviewState>;
  openSample(file: string): Promise<void>;
  open(name: string, content: () => Promise<Uint8Array>): Promise<void>;
  download(): Promise<void>;
  undo(): void;
  redo(): void;
  dismiss(): void;
  /** Whether edits would be lost with the page. */
  hasUnsaved(): boolean;
}

export function createPreview(tools: PreviewTools): Preview {
  const store = createStore<PreviewState>(() => ({
    waiting: PREVIEW_PHRASES.starting,
    message: null,
    name: null,
  }));
  const { getState, setState } = store;
  const tell = (sentence: Localised, isFailure: boolean): void =>
    setState({ waiting: null, message: { isFailure, sentence } });
  const desk = tools.startDesk((sentence) => tell(sentence, false));
  desk.catch(() => tell(PREVIEW_PHRASES.notLoaded, true));
  let document: OpenDocument | null = null;
  let turns = 0;

  /** Opens a file unless another one is asked for meanwhile; what was open stays until the new one is read. */
  async function open(name: string, content: () => Promise<Uint8Array>): Promise<void> {
    const turn = ++turns;
    setState({ waiting: inEveryLanguage(PREVIEW_PHRASES.reading, { name }), message: null });
    const bytes = await content();
    const reading = await (await desk).read(bytes, name);
    if (turn !== turns) return reading.ok ? reading.end() : undefined;
    if (!reading.ok) return tell(refusal(PREVIEW_PHRASES.notOpened, name, reading.message), true);
    setState({ waiting: inEveryLanguage(PREVIEW_PHRASES.showing, { name }) });
    await new Promise((resolve) => setTimeout(resolve));
    const isFirst = document === null;
    document?.close();
    document = reading.show();
    const [warning] = reading.warnings;
    setState({ waiting: null, name, message: warning ? { isFailure: true, sentence: warning } : null });
    tools.onHost(document.host, isFirst);
  }

  const preview: Preview = {
    store,
    openSample: (file) => preview.open(file, () => tools.fetchSample(file)),
    async open(name, content) {
      const before = getState().name ?? '';
      const question = inEveryLanguage(PREVIEW_PHRASES.discard, { name: before });
      if (preview.hasUnsaved() && !tools.confirm(question)) return;
      await open(name, content).catch((error: unknown) => {
        const reason = error instanceof TypeError ? PREVIEW_PHRASES.notFetched : asHostError(error).sentence;
        tell(refusal(PREVIEW_PHRASES.notOpened, name, reason), true);
      });
    },
    async download() {
      const { name } = getState();
      if (!document || name === null) return;
      const [base, extension] = split(name);
      await document.save().then(
        (bytes) => tools.offer(bytes, base, extension),
        (error: unknown) =>
          tell(refusal(PREVIEW_PHRASES.notDownloaded, name, asHostError(error).sentence), true),
      );
    },
    undo: () => document?.undo(),
    redo: () => document?.redo(),
    dismiss: () => setState({ message: null }),
    hasUnsaved: () => document?.hasUnsaved() ?? false,
  };
  return preview;
}

type Refusal = (typeof PREVIEW_PHRASES)['notOpened' | 'notDownloaded'];

function refusal(phrase: Refusal, name: string, reason: Localised): Localised {
  return {
    'zh-CN': say(phrase, 'zh-CN', { name, reason: reason['zh-CN'] }),
    'en-US': say(phrase, 'en-US', { name, reason: reason['en-US'] }),
  };
}

/** A file's name and its ending: 预算.xlsx → 预算, .xlsx */
function split(name: string): [base: string, extension: string] {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '.xlsx'];
}
