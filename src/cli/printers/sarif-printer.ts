import type { Language } from '../../core/findings/localised';
import { sarifNotification, sarifResults, sarifRun } from '../../core/report/sarif/sarif';
import type { Printer } from './printer';

/** One SARIF 2.1.0 document over all files, written as the files are checked, so that no number of them fills the memory. */
export function sarifPrinter(language: Language): Printer {
  const { before, between, after } = sarifRun(language);
  return {
    opening: before,
    separator: ',\n',
    file: ({ path }, outcome) =>
      outcome.ok
        ? sarifResults(outcome.result, artifactUri(path), language)
            .map((result) => JSON.stringify(result))
            .join(',\n')
        : '',
    closing(summaries) {
      const notifications = summaries.flatMap(({ path, failures }) =>
        failures.map(({ code, message }) => sarifNotification(code, message[language], artifactUri(path))),
      );
      const invocation = {
        executionSuccessful: notifications.length === 0,
        toolExecutionNotifications: notifications,
      };
      return between + JSON.stringify([invocation]) + after;
    },
  };
}

/** A path as a relative reference: segments percent-encoded, slashes forward. */
function artifactUri(path: string): string {
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
