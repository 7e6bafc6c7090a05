import type { CheckResult } from '../../check/check-result';
import type { Finding, Severity } from '../../findings/finding';
import type { Language } from '../../findings/localised';
import { RULE_IDS } from '../../findings/rule-id';
import { cellAddress } from '../../snapshot/address';
import { ignoredInOrder, inReportOrder } from '../finding-order';
import { RULE_NAMES } from '../phrases/rule-names';

/**
 * SARIF 2.1.0 (OASIS), the format in which code-scanning viewers read findings. A cell is a logical location with its address
 * as the name; its row and column stand in the region as well, for viewers that sort by line.
 */
const VERSION = '2.1.0';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * A run cut where its parts go, so that it can be written piece by piece: `before`, the results joined by commas, `between`, the
 * array of invocations, `after`.
 */
export function sarifRun(language: Language): { before: string; between: string; after: string } {
  const rules = RULE_IDS.map((id) => ({ id, shortDescription: { text: RULE_NAMES[id][language] } }));
  const tool = { driver: { name: 'Budget Check', language, rules } };
  return {
    before: `{"version":"${VERSION}","$schema":"${SCHEMA}","runs":[{"tool":${JSON.stringify(tool)},"results":[\n`,
    between: '\n],"invocations":',
    after: '}]}\n',
  };
}

/** The findings of one workbook; those somebody has decided to leave are suppressed. */
export function sarifResults({ snapshot, findings, ignored }: CheckResult, uri: string, language: Language) {
  const resultOf = (finding: Finding) => {
    const sheet = snapshot.sheets[finding.place.sheet]!.name;
    return sarifResult(finding, sheet, uri, language);
  };
  return [
    ...inReportOrder(findings).map(resultOf),
    ...ignoredInOrder(ignored).map(({ finding, reason }) => ({
      ...resultOf(finding),
      suppressions: [{ kind: 'external', justification: reason }],
    })),
  ];
}

function sarifResult(finding: Finding, sheet: string, uri: string, language: Language) {
  const { row, column } = finding.place;
  const cell = cellAddress(row, column);
  return {
    ruleId: finding.rule,
    level: LEVELS[finding.severity],
    message: { text: finding.message[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: row + 1, startColumn: column + 1 },
        },
        logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: 'member' }],
      },
    ],
    partialFingerprints: { 'cell/v1': `${finding.rule} ${sheet}!${cell}` },
  };
}

/** Why a workbook, or a part of it, was not checked. */
export function sarifNotification(code: string, text: string, uri: string) {
  return {
    descriptor: { id: code },
    level: 'error' as const,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri } } }],
  };
}
