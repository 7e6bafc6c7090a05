import { parseArguments } from '../../src/cli/arguments';

const call = (words: string) => parseArguments(words.split(' ').filter((word) => word !== ''));

test.each([
  ['validate a.xlsx', { files: ['a.xlsx'], format: 'text', language: 'zh-CN' }],
  ['validate a.xlsx b.xlsx a.xlsx', { files: ['a.xlsx', 'b.xlsx', 'a.xlsx'] }],
  ['validate a.xlsx --json', { files: ['a.xlsx'], format: 'json' }],
  ['--json validate a.xlsx', { files: ['a.xlsx'], format: 'json' }],
  ['validate --lang en-US a.xlsx', { files: ['a.xlsx'], language: 'en-US' }],
  ['validate --lang=en-US a.xlsx', { files: ['a.xlsx'], language: 'en-US' }],
  ['validate --lang en-US a.xlsx --lang zh-CN', { files: ['a.xlsx'], language: 'zh-CN' }],
  ['validate -- --json', { files: ['--json'], format: 'text' }],
  ['validate -- validate', { files: ['validate'] }],
  ['validate a.xlsx', { annotate: null, isForced: false }],
  ['validate a.xlsx --annotate b.xlsx', { files: ['a.xlsx'], annotate: 'b.xlsx', isForced: false }],
  ['validate a --format sarif', { files: ['a'], format: 'sarif' }],
  ['validate --annotate=-b.xlsx a.xlsx --force', { files: ['a.xlsx'], annotate: '-b.xlsx', isForced: true }],
])('%s', (words, expected) => {
  expect(call(words)).toMatchObject({ command: 'validate', ...expected });
});

test.each([
  ['clear a.xlsx --output b.xlsx', { file: 'a.xlsx', output: 'b.xlsx', isForced: false, language: 'zh-CN' }],
  ['clear --force --output b.xlsx --lang en-US a.xlsx', { isForced: true, language: 'en-US' }],
])('%s', (words, expected) => {
  expect(call(words)).toMatchObject({ command: 'clear', ...expected });
});

test.each([
  ['--help', 'zh-CN'],
  ['-h', 'zh-CN'],
  ['validate --help', 'zh-CN'],
  ['--help --lang en-US', 'en-US'],
])('%s asks for help', (words, language) => {
  expect(call(words)).toEqual({ command: 'help', language });
});

test.each([
  ['', '没有写命令。'],
  ['a.xlsx', '没有“a.xlsx”这个命令。'],
  ['narrow a.xlsx', '没有“narrow”这个命令。'],
  ['validate', '没有写要核对的文件。'],
  ['validate --json', '没有写要核对的文件。'],
  ['validate a.xlsx --annotate', '选项“--annotate”后面要写文件名。'],
  ['validate a.xlsx --annotate --json', '选项“--annotate”后面要写文件名。'],
  ['validate a.xlsx --annotate=', '选项“--annotate”后面要写文件名。'],
  ['validate a.xlsx b.xlsx --annotate c.xlsx', '“--annotate”“--previous”一次只能用于一个文件。'],
  ['validate a.xlsx --output b.xlsx', '选项“--output”不能用于“validate”。'],
  ['validate a.xlsx --force=yes', '选项“--force”后面不能带值。'],
  ['clear --output b.xlsx', '这个命令要写一个文件，且只能写一个。'],
  ['clear a.xlsx b.xlsx --output c.xlsx', '这个命令要写一个文件，且只能写一个。'],
  ['clear a.xlsx', '要用“--output”写明副本的文件名。'],
  ['clear a.xlsx --output b.xlsx --json', '选项“--json”不能用于“clear”。'],
  ['validate a.xlsx -j', '没有“-j”这个选项。'],
  ['validate a.xlsx --no-json', '没有“--no-json”这个选项。'],
  ['validate a.xlsx --toString', '没有“--toString”这个选项。'],
  ['validate a.xlsx --json=yes', '选项“--json”后面不能带值。'],
  ['validate a.xlsx --lang', '“--lang”只能是 zh-CN 或 en-US。'],
  ['validate a.xlsx --lang fr', '“--lang”只能是 zh-CN 或 en-US。'],
  ['validate a.xlsx --lang --json', '“--lang”只能是 zh-CN 或 en-US。'],
])('%j is wrong: %s', (words, problem) => {
  expect(call(words)).toEqual({ command: 'wrong', problem, language: 'zh-CN' });
});

test('a complaint is in the language asked for', () => {
  expect(call('check --lang en-US')).toEqual({
    command: 'wrong',
    problem: 'There is no command "check".',
    language: 'en-US',
  });
});
