import type { CheckResult } from '../../core/check/check-result';
import type { Finding } from '../../core/findings/finding';
import type { Language } from '../../core/findings/localised';
import { planCellClearing, planCellMark } from '../marks/plan-cell-mark';
import { planMarking, type MarkingOccasion } from '../marks/plan-changes';
import type { WorkbookHost, WorkbookReading } from '../port';
import { clearNow } from './clear';
import { inTurn } from './in-turn';

export interface MarkOutcome {
  /** Cells that carry a mark now. */
  readonly cells: number;
  /** Explanations that stand in the report only. */
  readonly reportOnly: number;
  /** Names of the sheets whose findings could not be marked. */
  readonly protectedSheets: readonly string[];
  /** Name of the report's sheet; null where the workbook allows no new sheet. */
  readonly report: string | null;
}

/**
 * Marks the findings of a check and writes the report, in place of whatever marks of ours there were. When it fails
 * half-way, it takes its marks back before it rejects.
 */
export function markFindings(
  host: WorkbookHost,
  reading: WorkbookReading,
  result: CheckResult,
  occasion: MarkingOccasion,
): Promise<MarkOutcome> {
  return inTurn(host, () => markNow(host, reading, result, occasion));
}

export interface CellMarkOutcome {
  /** Whether the user's protection kept the cell from being marked. */
  readonly isProtected: boolean;
  /** Whether its explanation found a place. */
  readonly isExplained: boolean;
}

/**
 * Marks the cell of one finding, beside whatever marks there are. When it fails half-way, it takes that mark back before it
 * rejects.
 */
export function markFinding(
  host: WorkbookHost,
  reading: WorkbookReading,
  result: CheckResult,
  finding: Finding,
  language: Language,
): Promise<CellMarkOutcome> {
  return inTurn(host, async () => {
    const inventory = await host.readMarks();
    const plan = planCellMark(inventory, reading, result, finding, host.abilities, language);
    if (plan === null) return { isProtected: true, isExplained: false };
    try {
      const refused = await host.changeMarks(plan.changes);
      return { isProtected: false, isExplained: plan.isExplained && refused.length === 0 };
    } catch (error) {
      await takeBack(host, reading, result, finding).catch(() => undefined);
      throw error;
    }
  });
}

async function takeBack(
  host: WorkbookHost,
  reading: WorkbookReading,
  result: CheckResult,
  finding: Finding,
): Promise<void> {
  await host.changeMarks(planCellClearing(await host.readMarks(), reading, result, finding));
}

async function markNow(
  host: WorkbookHost,
  reading: WorkbookReading,
  result: CheckResult,
  occasion: MarkingOccasion,
): Promise<MarkOutcome> {
  const inventory = await host.readMarks();
  const plan = planMarking(inventory, reading, result, host.abilities, occasion);
  try {
    const refused = await host.changeMarks(plan.changes);
    return {
      cells: plan.cells,
      reportOnly: plan.reportOnly + refused.length,
      protectedSheets: plan.protectedSheets,
      report: plan.changes.report?.name ?? null,
    };
  } catch (error) {
    await clearNow(host).catch(() => undefined);
    throw error;
  }
}
