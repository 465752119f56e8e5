import { describe, expect, test } from 'vitest';
import { countsText, countsAsOf, inView, type Narrowing } from '../../src/matrix/layout/in-view.ts';
import { answer, asked } from './claims.ts';
import { date } from '../fixtures/literals.ts';

const all: Narrowing = { asOf: null, parties: [], stances: [], questions: [], compared: null, another: false, found: null };
const mill = answer('mill', '2014-05-02', 'direct', 'confirms');
const dock = answer('dock', '2014-05-04', 'another-question', 'reframes');
const fire = asked('fire', '2014-05-01', [mill, dock]);
const silent = asked('flood', '2014-05-03');

describe('what is in view of a claim', () => {
  test('is all of it where nothing is chosen', () => {
    expect(inView(fire, all)).toEqual([mill, dock]);
    expect(inView(silent, all)).toEqual([]);
  });

  test('is nothing before it was made, and no response before it was given', () => {
    expect(inView(fire, { ...all, asOf: date('2014-04') })).toBe(null);
    expect(inView(fire, { ...all, asOf: date('2014-05-02') })).toEqual([mill]);
    expect(inView(fire, { ...all, asOf: date('2014-05') })).toEqual([mill, dock]);
  });

  test.each([
    ['parties', { parties: ['dock'] }],
    ['stances', { stances: ['reframes'] }],
    ['answers to another question', { another: true }],
  ])('is only the responses chosen by %s, and without one nothing', (_, chosen) => {
    expect(inView(fire, { ...all, ...chosen })).toEqual([dock]);
    expect(inView(silent, { ...all, ...chosen })).toBe(null);
  });

  test('is nothing where it asks another question than those chosen', () => {
    expect(inView(fire, { ...all, questions: ['need'] })).toBe(null);
    expect(inView(fire, { ...all, questions: ['need', 'use'] })).toEqual([mill, dock]);
  });

  test('is what one of two compared parties says, be it the claim itself', () => {
    expect(inView(fire, { ...all, compared: ['dock', 'lab'] })).toEqual([dock]);
    expect(inView(silent, { ...all, compared: ['gazette', 'lab'] })).toEqual([]);
    expect(inView(silent, { ...all, compared: ['mill', 'lab'] })).toBe(null);
  });

  test('is all of it where the claim holds the words, else the responses that do', () => {
    expect(inView(fire, { ...all, found: new Set(['fire']) })).toEqual([mill, dock]);
    expect(inView(fire, { ...all, found: new Set([dock.id]) })).toEqual([dock]);
    expect(inView(fire, { ...all, found: new Set() })).toBe(null);
  });

  test('is what fulfils all that is chosen at once', () => {
    expect(inView(fire, { ...all, parties: ['mill'], another: true })).toBe(null);
    expect(inView(fire, { ...all, asOf: date('2014-05-02'), parties: ['dock'] })).toBe(null);
  });
});

describe('how much is in view', () => {
  test('is counted of what exists as of the date', () => {
    expect(countsAsOf([fire, silent], null)).toEqual({ claims: 2, responses: 2 });
    expect(countsAsOf([fire, silent], date('2014-05-02'))).toEqual({ claims: 1, responses: 1 });
  });

  test('is told in few words', () => {
    expect(countsText({ claims: 25, responses: 77 }, { claims: 25, responses: 77 })).toBe('25 claims, 77 responses');
    expect(countsText({ claims: 1, responses: 0 }, { claims: 2, responses: 1 })).toBe('1 of 2 claims, 0 of 1 response');
  });
});
