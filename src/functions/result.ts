import { isFault, type Fault, type Filled, type Whole } from '../core/functions/fault';
import { say, type Phrases } from '../core/report/phrase';
import { CallContext } from './call-context';

export const FAILURE_PHRASES = {
  internal: {
    'zh-CN': '计算时出现内部错误，请联系技术支持。',
    'en-US': 'An internal error occurred while calculating; please contact support.',
  },
} as const satisfies Phrases;

/**
 * Runs a function and hands its result to Excel: cells as they are, faults as error values with their sentence. Nothing else
 * is ever thrown.
 */
export function answer(
  invocation: CustomFunctions.Invocation,
  compute: (context: CallContext) => Filled,
): unknown[][] {
  return handOver(invocation, (context) => withErrors(compute(context), context));
}

/** As {@link answer}, for results whose cells need not be looked through for faults. */
export function answerWhole(
  invocation: CustomFunctions.Invocation,
  compute: (context: CallContext) => Whole,
): unknown[][] {
  return handOver(invocation, (context) => cellsOf(compute(context), context));
}

/** As {@link answerWhole}, for functions whose engine is loaded when it is first needed. */
export async function answerLater(
  invocation: CustomFunctions.Invocation,
  compute: (context: CallContext) => Promise<Whole>,
): Promise<unknown[][]> {
  const context = new CallContext(invocation);
  try {
    return cellsOf(await compute(context), context);
  } catch (problem) {
    throw known(problem, context);
  }
}

function handOver(
  invocation: CustomFunctions.Invocation,
  run: (context: CallContext) => unknown[][],
): unknown[][] {
  const context = new CallContext(invocation);
  try {
    return run(context);
  } catch (problem) {
    throw known(problem, context);
  }
}

function cellsOf<Cells>(result: Cells | Fault, context: CallContext): Cells {
  if (isFault(result)) throw errorOf(result, context);
  return result;
}

function withErrors(result: Filled, context: CallContext): unknown[][] {
  const cells = cellsOf(result, context);
  if (cells.length === 1 && cells[0]!.length === 1) return [[cellsOf(cells[0]![0]!, context)]];
  return cells.some((row) => row.some(isFault))
    ? cells.map((row) => row.map((cell) => (isFault(cell) ? errorOf(cell, context) : cell)))
    : cells;
}

/** An error Excel can show: our own as it is, anything unforeseen as a sentence. */
function known(problem: unknown, { language }: CallContext): CustomFunctions.Error {
  return problem instanceof CustomFunctions.Error
    ? problem
    : new CustomFunctions.Error(
        CustomFunctions.ErrorCode.invalidValue,
        say(FAILURE_PHRASES.internal, language),
      );
}

/** Excel shows the sentence beside #VALUE! and #N/A, and none beside #DIV/0!. */
function errorOf({ fault, sentence }: Fault, context: CallContext): CustomFunctions.Error {
  const { invalidValue, notAvailable, divisionByZero } = CustomFunctions.ErrorCode;
  if (fault === 'division-by-zero') return new CustomFunctions.Error(divisionByZero);
  const code = fault === 'value' ? invalidValue : notAvailable;
  const inWords = sentence(context.language, (cell) => context.addressOf(cell));
  return new CustomFunctions.Error(code, inWords);
}
