import { $focus, setFocus } from '../stores/focus.ts';
import { takeOver } from '../stores/scene.ts';
import { live } from './live.ts';

/** On a narrow screen one claim may stand alone, with ways to the one before and the one after. The function returned shows it anew when the rows have changed. */
export const steps = (figure: HTMLElement, signal: AbortSignal, say: (text: string) => void): (() => void) => {
  const single = figure.querySelector<HTMLInputElement>('input[name="single"]');
  const [back, on] = [figure.querySelector('.back'), figure.querySelector('.on')];
  const rows = (): HTMLElement[] => [...figure.querySelectorAll<HTMLElement>('.row:not([hidden])')];
  const at = (all: HTMLElement[]): number => {
    const claim = $focus.get()?.split('#')[0];
    return Math.max(
      0,
      all.findIndex(({ dataset }) => dataset['id'] === claim),
    );
  };
  const shown = (): void => {
    figure.classList.toggle('single', single?.checked === true);
    figure.querySelector('.row[data-current]')?.removeAttribute('data-current');
    if (!single?.checked) return;
    const all = rows();
    const here = at(all);
    all[here]?.setAttribute('data-current', '');
    back?.setAttribute('aria-disabled', String(here === 0));
    on?.setAttribute('aria-disabled', String(here >= all.length - 1));
  };
  const go = (step: number): void => {
    const all = rows();
    const next = all[single?.checked ? at(all) + step : at(all)];
    if (!next) return;
    if (single && !single.checked) single.checked = true;
    takeOver();
    setFocus(next.dataset['id'] ?? null);
    shown();
    say(`Claim ${all.indexOf(next) + 1} of ${all.length}: ${next.querySelector('th a')?.textContent}`);
  };
  single?.addEventListener('change', shown, { signal });
  back?.addEventListener('click', () => go(-1), { signal });
  on?.addEventListener('click', () => go(1), { signal });
  live($focus, signal, shown);
  return shown;
};
