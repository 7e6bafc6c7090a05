import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CheckOptions } from '../../core/check/check-options';
import type { CheckResult } from '../../core/check/check-result';
import type { Localised } from '../../core/findings/localised';
import type { NarrativeDraft } from '../../core/narrative/drafting/narrative-draft';
import type { RuleDescription } from '../../core/rules/rule';
import type { CellPlace } from '../../core/tables/budget-table';
import { recallAgreedOptions } from '../../host/operations/agreed-options';
import { applyCorrections } from '../../host/operations/correct';
import type { Journal } from '../../host/operations/journal';
import { clearMarks } from '../../host/operations/clear';
import { markFindings } from '../../host/operations/mark';
import type { Validation } from '../../host/operations/validate';
import type { WorkbookHost } from '../../host/port';
import { CHECKING } from '../strings/checking';
import { DETAIL } from '../strings/detail';
import type { ConversionPlanner } from './conversion-planner';
import { cellFollower } from './cell-follower';
import { checkRunner } from './check-runner';
import type { Checker } from './checker';
import { correctionOf } from './correction';
import { explanationText } from './explanation';
import { EVERYTHING, sameFinding, type FindingQuery, type ListedFinding } from './finding-list';
import { liveChecking } from './live-checking';
import {
  checkFailure,
  clearNotice,
  correctNotice,
  hostFailure,
  markNotice,
  success,
  warning,
} from './notices';
import type { Notice, PageId, PaneState, Retry, Tab, Work } from './pane-state';
import type { FileReading } from './last-year';
import type { Memory, Settings } from './settings';

/** What the pane is given by its entry; it knows nothing else of the world. */
export interface PaneTools {
  readonly host: WorkbookHost;
  readonly checker: Checker;
  readonly memory: Memory;
  readonly now: () => Date;
  /** Offers text as a file of a media type to be saved. */
  readonly save: (name: string, text: string, type: string) => void;
  /** Puts text on the clipboard; rejects where that is not allowed. */
  readonly copy: (text: string) => Promise<void>;
  /** Reads a workbook the user has on this computer; it goes nowhere else. */
  readonly readFile: (file: File) => Promise<FileReading>;
  /** Drafts the 情况说明 of a checked workbook. */
  readonly draftNarratives: (result: CheckResult) => Promise<readonly NarrativeDraft[]>;
  readonly planConversion: ConversionPlanner;
  /** The descriptions of all rules, fetched when somebody first asks for one. */
  readonly rules: () => Promise<readonly RuleDescription[]>;
}

/** What was done to cells: what to say of it, and what to put back to undo it; null when it cannot be undone. */
export interface CellsCorrected {
  readonly notice: Notice;
  readonly written: Journal | null;
}

/** The pane without its looks: what it shows, and what can be done in it. */
export interface Pane {
  readonly store: StoreApi<PaneState>;
  /** What pages with work of their own need of the world. */
  readonly tools: PaneTools;
  /** Does one thing to the workbook at a time and tells what came of it; nothing while something else is being done. */
  carryOut(work: Work, retry: Retry | null, task: () => Promise<Notice>): Promise<void>;
  check(): Promise<void>;
  /**
   * Checks, or joins the check under way, and shows what comes of it; for those who go on with the result. Null when cancelled.
   * Rejects with what went wrong.
   */
  validate(onReading: (done: number) => void): Promise<Validation | null>;
  /** Starts answering edits, or ends it, as the workbook says. */
  followLive(): Promise<void>;
  /** What the user and the workbook ask of a check. */
  checkOptions(): Promise<CheckOptions>;
  /** Checks, and shows what comes of it instead of a page. */
  checkAgain(): Promise<void>;
  cancel(): void;
  retry(what: Retry): Promise<void>;
  mark(isReportShown: boolean): Promise<void>;
  clear(): Promise<void>;
  /** Opens a finding and leads to its cell; null closes. */
  select(listed: ListedFinding | null): Promise<void>;
  /** Does what changes cells, then checks again and goes on saying what was done. */
  correctCells(task: () => Promise<CellsCorrected>): Promise<void>;
  /** Writes what a finding's cell should read, or the formula that gives it, then checks again. */
  correct(listed: ListedFinding, as: 'value' | 'formula'): Promise<void>;
  /** Leads to a cell; the companions, of its sheet, are selected with it. */
  goTo(place: CellPlace, companions?: readonly CellPlace[]): Promise<void>;
  showSheet(sheet: number): Promise<void>;
  copyExplanation(listed: ListedFinding): Promise<void>;
  show(tab: Tab): void;
  /** Shows a page in front of the results; null leads back. */
  openPage(page: PageId | null): void;
  ask(query: Partial<FindingQuery>): void;
  change(settings: Partial<Settings>): void;
  dismiss(): void;
}

export function createPane(tools: PaneTools): Pane {
  const { host, memory } = tools;
  const store = createStore<PaneState>(() => ({
    settings: memory.recall(),
    run: null,
    review: null,
    isStale: false,
    isRefreshing: false,
    marked: null,
    lastYear: null,
    tab: 'findings',
    page: null,
    query: EVERYTHING,
    selected: null,
    work: null,
    notice: null,
    written: null,
  }));
  const { getState, setState } = store;
  const tell = (notice: Notice) => setState({ notice });
  const tellSimply = (sentence: Localised) => tell(success(sentence));
  const runner = checkRunner(
    host,
    tools.checker,
    () => pane.checkOptions(),
    () => getState().lastYear,
    (edit) => {
      if (!edit.isRecalculation) setState({ isStale: getState().review !== null });
      live.hear(edit);
    },
    () => live.isOn(),
  );
  const live = liveChecking(store, host, refresh, () => runner.cancel());
  const follow = cellFollower(host, (error) => tell(hostFailure(error, null)));

  async function carryOut(work: Work, retry: Retry | null, task: () => Promise<Notice>): Promise<void> {
    if (getState().work !== null) return;
    setState({ work, notice: null });
    const notice = await task().catch((error: unknown) => hostFailure(error, retry));
    setState({ work: null, notice });
  }

  let underWay: Promise<Validation | null> | null = null;

  async function runCheck(onReading: (done: number) => void): Promise<Validation | null> {
    live.pause();
    setState({ run: { step: 'reading', done: 0 }, notice: null });
    try {
      const checked = await runner.run((run) => {
        setState({ run });
        if (run.step === 'reading') onReading(run.done);
      });
      if (checked === null) return null;
      setState({
        run: null,
        review: checked.review,
        isStale: checked.isStale,
        tab: firstTab(checked.result),
        query: EVERYTHING,
        selected: null,
      });
      return checked;
    } catch (error) {
      setState({ run: null });
      throw error;
    } finally {
      void live.follow();
    }
  }

  /** Brings what is shown up to date, and leaves the user where they are. False when cancelled. */
  async function refresh(): Promise<boolean> {
    const checked = await runner.run(() => undefined);
    if (checked === null) return false;
    const { review: shown, selected } = getState();
    const open = shown?.findings.find(({ id }) => id === selected);
    setState({
      review: checked.review,
      isStale: checked.isStale,
      selected: (open && sameFinding(checked.review.findings, open)?.id) ?? null,
    });
    return true;
  }

  const pane: Pane = {
    store,
    tools,
    carryOut,
    async check() {
      if (getState().run !== null || getState().work !== null) return;
      await pane.validate(() => undefined).catch((error: unknown) => tell(checkFailure(error)));
    },
    validate(onReading) {
      underWay ??= runCheck(onReading).finally(() => {
        underWay = null;
      });
      return underWay;
    },
    followLive: () => live.follow(),
    async checkOptions() {
      const { tolerance } = getState().settings;
      return { ...(await recallAgreedOptions(host)), tolerance };
    },
    checkAgain() {
      pane.openPage(null);
      return pane.check();
    },
    cancel() {
      runner.cancel();
      setState({ run: null });
      tellSimply(CHECKING.cancelled);
    },
    retry(what) {
      if (what === 'check') return pane.check();
      return what === 'clear' ? pane.clear() : pane.mark(what === 'report');
    },
    async mark(isReportShown) {
      const { review: shown, isStale, settings } = getState();
      if (shown === null || isStale) return;
      const { language, decimals } = settings;
      const occasion = { language, decimals, date: tools.now(), isReportShown };
      await carryOut('marking', isReportShown ? 'report' : 'mark', async () => {
        const outcome = await markFindings(host, shown.reading, shown.result, occasion);
        setState({ marked: shown.result });
        return markNotice(outcome);
      });
    },
    async clear() {
      await carryOut('clearing', 'clear', async () => {
        const outcome = await clearMarks(host);
        setState({ marked: null });
        return clearNotice(outcome);
      });
    },
    async select(listed) {
      setState({ selected: listed?.id ?? null });
      if (listed) await pane.goTo(listed.finding.place);
    },
    async correct(listed, as) {
      const { review: shown, isStale, settings } = getState();
      const correction = shown && !isStale && correctionOf(shown.result, listed.finding, as);
      if (!correction) return;
      await pane.correctCells(async () => {
        const { journal } = await applyCorrections(host, shown.reading, [correction]);
        return { notice: correctNotice(listed, correction, settings.decimals), written: journal };
      });
    },
    async correctCells(task) {
      let isDone = false;
      await carryOut('correcting', null, async () => {
        const { notice, written } = await task();
        isDone = true;
        setState({ isStale: true, written });
        return notice;
      });
      if (!isDone) return;
      const { notice } = getState();
      await pane.check();
      if (getState().notice === null) setState({ notice });
    },
    async goTo({ sheet, row, column }, companions = []) {
      const key = getState().review?.reading.sheets[sheet];
      if (key === undefined) return;
      const others = companions.map((place) => ({ sheet: key, row: place.row, column: place.column }));
      await follow({ sheet: key, row, column }, others);
    },
    async showSheet(sheet) {
      const key = getState().review?.reading.sheets[sheet];
      if (key !== undefined) {
        await host.showSheet(key).catch((error: unknown) => tell(hostFailure(error, null)));
      }
    },
    async copyExplanation(listed) {
      await tools.copy(explanationText(listed, getState().settings)).then(
        () => tellSimply(DETAIL.copied),
        () => tell(warning(DETAIL.copyRefused)),
      );
    },
    show: (tab) => setState({ tab, page: null }),
    openPage: (page) => setState({ page }),
    ask: (query) => setState({ query: { ...getState().query, ...query } }),
    change(settings) {
      const next = { ...getState().settings, ...settings };
      setState({ settings: next });
      memory.keep(next);
    },
    dismiss: () => setState({ notice: null }),
  };
  return pane;
}

/** What a result is best seen by first. */
function firstTab({ recognition, findings }: CheckResult): Tab {
  if (recognition.tables.length === 0) return 'tables';
  return findings.length > 0 ? 'findings' : 'map';
}
