/** Lets what waits for the thread go first: a press, a picture, the rest of the page. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
