import type { Language } from '../../core/findings/localised';
import { reportDocument } from '../../core/report/document';
import { htmlPage } from '../../core/report/html/html-report';
import { say } from '../../core/report/phrase';
import { DETAIL } from '../strings/detail';
import { REPORT } from '../strings/report';
import { success, warning } from './notices';
import type { Pane } from './pane';
import type { Review } from './review';

/** What a report can be saved as. */
export type ReportForm = 'html' | 'json';

const TYPES: Readonly<Record<ReportForm, string>> = { html: 'text/html', json: 'application/json' };

/** What a file's name cannot hold. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]+/gu;

export function saveReport({ store, tools }: Pane, { result }: Review, form: ReportForm): void {
  const { language } = store.getState().settings;
  const workbook = result.snapshot.name.replace(/\.\w+$/, '').replace(UNFIT, ' ');
  const name = say(REPORT.fileName, language, { workbook, extension: form });
  tools.save(name, textOf(result, form, language, tools.now()), TYPES[form]);
  store.setState({ notice: success(REPORT.saved) });
}

export async function copyReport(
  { store, tools }: Pane,
  { result }: Review,
  form: ReportForm,
): Promise<void> {
  const { language } = store.getState().settings;
  await tools.copy(textOf(result, form, language, tools.now())).then(
    () => store.setState({ notice: success(REPORT.copied) }),
    () => store.setState({ notice: warning(DETAIL.copyRefused) }),
  );
}

function textOf(result: Review['result'], form: ReportForm, language: Language, now: Date): string {
  return form === 'html'
    ? htmlPage(result, language, now)
    : `${JSON.stringify(reportDocument(result, language), null, 2)}\n`;
}
