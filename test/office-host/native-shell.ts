import type { RequirementMatrix } from './wire/requirement-sets';

/** An array as the desktop's script host passes it. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

const safeArray = (...values: readonly unknown[]): SafeArray => ({
  toArray: () => values,
  dimensions: () => 1,
});

type Answer = (result: SafeArray) => void;
type EventHandler = (event: number, payload: SafeArray) => void;

const BUTTON_PRESSED = 39;
const BUTTON_COMPLETED = 94;
const SUCCESS = 0;

/** Host, platform, version, locale, correlation, dialog, logging, and flags: shared runtime with custom functions. */
const HOST_INFO = 'Excel|Win32|16.01|zh-CN|00000000-0000-0000-0000-000000000000||disableLogging|3';

/** What desktop Excel puts at `window.external` for office.js to start by. */
export class NativeShell {
  private readonly handlers = new Map<number, EventHandler>();
  private pressed: (() => void)[] = [];

  constructor(
    private readonly requirements: RequirementMatrix,
    /** The workbook's, which office.js copies when it starts. */
    private readonly settings: Map<string, unknown>,
  ) {}

  /** Presses a ribbon button; done when its action says that it has completed. */
  press(action: string): Promise<void> {
    const handler = this.handlers.get(BUTTON_PRESSED);
    if (!handler) return Promise.reject(new Error('the add-in is not ready for its buttons'));
    return new Promise((resolve) => {
      this.pressed.push(resolve);
      const event = JSON.stringify({ source: { id: action } });
      handler(BUTTON_PRESSED, safeArray(action, action, event));
    });
  }

  /** The object to stand at `window.external`; it answers at once, as the real one may. */
  readonly external = {
    GetHostInfo: () => HOST_INFO,
    GetLoggingAllowed: () => false,
    GetContext: () => this.context,
    Execute: (method: number, _parameters: unknown, answer: Answer) => {
      answer(safeArray(SUCCESS));
      if (method === BUTTON_COMPLETED) this.pressed.shift()?.();
    },
    RegisterEvent: (event: number, _target: string, handler: EventHandler, answer: Answer) => {
      this.handlers.set(event, handler);
      answer(safeArray(SUCCESS));
    },
    UnregisterEvent: (event: number, _target: string, answer: Answer) => {
      this.handlers.delete(event);
      answer(safeArray(SUCCESS));
    },
  };

  private readonly context = {
    GetActivationMode: () => 2,
    GetAppCapabilities: () => 1,
    GetAppDataLocale: () => 'zh-CN',
    GetAppType: () => 1,
    GetAppUILocale: () => 'zh-CN',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetDocUrl: () => '',
    GetHostFullVersion: () => '16.0.14332.20000',
    GetSolutionRef: () => 'budget-check',
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(this.requirements),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of this.settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        this.settings.clear();
        keys.forEach((key, index) => this.settings.set(key, JSON.parse(values[index] ?? 'null')));
      },
    }),
  };
}
