/**
 * What Excel on Windows gives a page before office.js runs: `window.external` for the start, and a bridge for requests.
 * It is sent to the page as text, so it may use nothing from outside itself.
 */
export function installNativeHost({ matrix, language }: NativeHostSettings): void {
  const array = (values: readonly unknown[]) => ({
    toArray: () => values,
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => values.length - 1,
    getItem: (index: number) => values[index],
  });
  const done = (callback: unknown): void => {
    if (typeof callback === 'function') callback(array([0]));
  };
  const SHARED_RUNTIME = 1;
  const external = {
    GetHostInfo: () =>
      `Excel|Win32|16.01|${language}|00000000-0000-0000-0000-000000000000||disableLogging|${SHARED_RUNTIME}`,
    GetLoggingAllowed: () => false,
    GetContext: () => ({
      GetAppType: () => 1,
      GetSolutionRef: () => 'budget-check',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 0,
      GetAppUILocale: () => language,
      GetAppDataLocale: () => language,
      GetDocUrl: () => 'C:\\workbook.xlsx',
      GetAppCapabilities: () => 1,
      GetActivationMode: () => 0,
      GetControlIntegrationLevel: () => 0,
      GetSolutionToken: () => '',
      GetSupportedMatrix: () => JSON.stringify(matrix),
      GetHostFullVersion: () => '16.0.14332.20000',
      GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    }),
    Execute: (_dispatch: number, _parameters: unknown, callback: unknown) => done(callback),
    RegisterEvent: (_event: number, _target: string, _handler: unknown, callback: unknown) => done(callback),
    UnregisterEvent: (_event: number, _target: string, callback: unknown) => done(callback),
  };
  Object.defineProperty(window, 'external', { value: external });
  const bridge = {
    onMessageFromHost: undefined as ((message: string) => void) | undefined,
    sendMessageToHost: (message: string) => void window.sendToHost(message),
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
}

export interface NativeHostSettings {
  readonly matrix: Readonly<Record<string, string>>;
  readonly language: string;
}

declare global {
  interface Window {
    /** Given by the test: hands a request of the client to the workbook host. */
    sendToHost: (message: string) => Promise<void>;
    /** The part of office.js that keeps the actions of ribbon buttons; its typings leave it out. */
    Office?: {
      readonly actions?: {
        readonly _association: {
          readonly mappings: Readonly<Record<string, (event: { completed: () => void }) => void>>;
        };
      };
    };
    _richApiNativeBridge: { readonly onMessageFromHost: (message: string) => void };
  }
}
