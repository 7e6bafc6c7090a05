import { bootBrowser, type BrowserHost, type BrowserHostOptions } from './boot-browser';

declare global {
  interface Window {
    /** Set by the test before this script: what the host is to open. */
    officeHostOptions?: BrowserHostOptions;
    /** Set by this script: the host, for the test to look at. */
    officeHost?: BrowserHost;
  }
}

window.officeHost = bootBrowser(window, window.officeHostOptions);
