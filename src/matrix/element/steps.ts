import { choose, type ViewStore } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import { rowsInSight } from './order.ts';

/** The place of the claim in focus among some rows; 0 where it is in none. */
const placeIn = (rows: HTMLElement[], focus: string | null): number => {
  const claim = focus?.split('#')[0];
  return Math.max(
    0,
    rows.findIndex(({ dataset }) => dataset['id'] === claim),
  );
};

/** On a narrow screen one claim may stand alone, with ways to the one before and the one after. The function returned renders it anew when the rows have changed. */
export function steps(figure: HTMLElement, view: ViewStore, signal: AbortSignal, announce: (text: string) => void): () => void {
  const single = figure.querySelector<HTMLInputElement>('input[name="single"]');
  const [back, on] = [figure.querySelector('.back'), figure.querySelector('.on')];
  const rows = (): HTMLElement[] => rowsInSight(figure);
  const render = (): void => {
    figure.classList.toggle('single', single?.checked === true);
    figure.querySelector('.row[data-current]')?.removeAttribute('data-current');
    if (!single?.checked) return;
    const all = rows();
    const here = placeIn(all, view.get().focus);
    all[here]?.setAttribute('data-current', '');
    back?.setAttribute('aria-disabled', String(here === 0));
    on?.setAttribute('aria-disabled', String(here >= all.length - 1));
  };
  const go = (step: number) => (): void => {
    const all = rows();
    const next = all[placeIn(all, view.get().focus) + (single?.checked ? step : 0)];
    if (!next || !single) return;
    single.checked = true;
    choose(view, { focus: next.dataset['id'] ?? null });
    render();
    announce(`Claim ${all.indexOf(next) + 1} of ${all.length}: ${next.querySelector('th a')?.textContent}`);
  };
  single?.addEventListener('change', render, { signal });
  back?.addEventListener('click', go(-1), { signal });
  on?.addEventListener('click', go(1), { signal });
  watch(view, ({ focus }) => focus, signal, render);
  return render;
}
