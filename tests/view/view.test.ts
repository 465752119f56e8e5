import { describe, expect, test } from 'vitest';
import { choose, play, resume, viewStore, type Scene } from '../../src/view/view.ts';
import { watch } from '../../src/view/watch.ts';

const scene: Scene = { id: 'test', extent: [0, 1000], asOf: '2031-05-03' };

describe('a scene of the story', () => {
  test('decides on the date, and closes what was opened before', () => {
    const $view = viewStore();
    choose($view, { focus: 'lead-found', extent: [0, 10], parties: ['lab'] });
    play($view, scene);
    expect($view.get()).toMatchObject({ scene, asOf: '2031-05-03', focus: null, extent: null, parties: ['lab'], held: false });
  });

  test('does not decide any more once the reader chooses, and again when they let go', () => {
    const $view = viewStore();
    play($view, scene);
    choose($view, { asOf: '2031' });
    expect($view.get()).toMatchObject({ scene: null, asOf: '2031', held: true });
    resume($view);
    expect($view.get()).toMatchObject({ asOf: '2031', held: false });
  });
});

describe('an element that watches a part of the view', () => {
  test('hears of it at first and whenever it is another, and of nothing else', () => {
    const [$view, heard, end] = [viewStore(), [] as string[][], new AbortController()];
    watch(
      $view,
      ({ parties }) => parties,
      end.signal,
      (parties) => heard.push(parties),
    );
    choose($view, { asOf: '2031' });
    choose($view, { parties: ['lab'] });
    choose($view, { parties: ['lab'], words: 'well' });
    expect(heard).toEqual([[], ['lab']]);
    end.abort();
    choose($view, { parties: [] });
    expect(heard).toHaveLength(2);
  });
});
