/** ms */
const OFTEN = 100;
const MOST = 60_000;

/** Waits until something holds that a started program does. Throws an `Error` where it does not within a minute. */
export const until = async (holds: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  const end = Date.now() + MOST;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what} did not come.`);
    await new Promise((done) => setTimeout(done, OFTEN));
  }
};

/** Whether something answers at an address. */
export const isAnswering = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
