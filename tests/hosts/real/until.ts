/** ms */
const OFTEN = 100;
const MOST = 300_000;

/** Waits until something holds that a started program does. Throws an `Error` where it does not within five minutes, which a busy machine may need. */
export const until = async (holds: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  const end = Date.now() + MOST;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what} did not come.`);
    await new Promise((done) => setTimeout(done, OFTEN));
  }
};

/** Whether something answers at an address. */
const isAnswering = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/** Waits for a started program, and stops it where it does not come: nothing is left running. */
export const come = async (address: string, what: string, stop: () => Promise<void>): Promise<void> => {
  try {
    await until(() => isAnswering(address), what);
  } catch (error) {
    await stop();
    throw error;
  }
};
