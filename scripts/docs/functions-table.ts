/** A custom function as its metadata describes it. */
export interface DescribedFunction {
  readonly id: string;
  /** What it does, then "例：" and a formula. */
  readonly description: string;
}

const EXAMPLE = '例：';

/** The custom functions as the README lists them: what each does, and a formula. */
export function functionsTable(functions: readonly DescribedFunction[]): string {
  const rows = functions.map(({ id, description }) => {
    const [meaning = '', example = ''] = description.split(EXAMPLE);
    return `| \`${id}\` | ${meaning.replace(/。$/, '')} | \`${example}\` |`;
  });
  return ['| 函数 | 作用 | 例 |', '| --- | --- | --- |', ...rows].join('\n');
}
