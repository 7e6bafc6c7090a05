import { isFault, type Fault, type Filled } from '../core/functions/fault';
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
  const context = new CallContext(invocation);
  try {
    return handOver(compute(context), context);
  } catch (problem) {
    throw known(problem, context);
  }
}

/** As {@link answer}, for functions whose engine is loaded when it is first needed. */
export async function answerLater(
  invocation: CustomFunctions.Invocation,
  compute: (context: CallContext) => Promise<Filled>,
): Promise<unknown[][]> {
  const context = new CallContext(invocation);
  try {
    return handOver(await compute(context), context);
  } catch (problem) {
    throw known(problem, context);
  }
}

function handOver(result: Filled, context: CallContext): unknown[][] {
  if (isFault(result)) throw errorOf(result, context);
  if (result.length === 1 && result[0]!.length === 1) {
    const only = result[0]![0]!;
    if (isFault(only)) throw errorOf(only, context);
    return result;
  }
  const cells = result;
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
