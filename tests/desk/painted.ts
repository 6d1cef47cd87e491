/** Waits for two frames and a timer: what an act or a key has changed is then in the page, also what it renders after a frame. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  });
