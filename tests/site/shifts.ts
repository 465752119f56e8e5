import type { Page } from 'playwright-core';

/** Runs before a page's scripts: keeps what moved on it, and when. */
export const watchShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const shifts: PerformanceEntry[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  });
};

/** Forgets what has moved until now. */
export const forgetShifts = async (page: Page): Promise<void> => {
  await shiftOf(page);
  await page.evaluate(() => ((window as unknown as { shifts: unknown[] }).shifts.length = 0));
};

/** How far a page that is watched has moved until now. Something is moved on purpose: when that is known, so is all that moved before. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const shifts = (window as unknown as { shifts: (PerformanceEntry & { value: number })[] }).shifts;
    const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const probe = document.body.appendChild(document.createElement('div'));
    Object.assign(probe.style, { position: 'fixed', top: '0', left: '0', width: '100px', height: '100px', background: 'red' });
    await painted();
    await painted();
    const since = performance.now();
    probe.style.top = '90px';
    while (!shifts.some(({ startTime }) => startTime >= since)) await painted();
    probe.remove();
    return shifts.filter(({ startTime }) => startTime < since).reduce((sum, { value }) => sum + value, 0);
  });
