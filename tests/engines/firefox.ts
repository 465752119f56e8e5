import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledBy, type Driver } from './driver.ts';
import type { Engine, EngineKind } from './engine.ts';
import { found } from './installed.ts';

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
}

/** Firefox gives no answer to what it was to evaluate on a page that it leaves (ms). */
const PATIENCE = 10_000;

/** Sends commands of WebDriver BiDi, each of which is answered or throws an `Error`; in so many ms where that is said. */
const bidi = async (address: string): Promise<(method: string, params: object, within?: number) => Promise<Record<string, unknown>>> => {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, (answer: Answer) => void>();
  await new Promise((open, failed) => Object.assign(socket, { onopen: open, onerror: failed }));
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? 0)?.(answer);
    waiting.delete(answer.id ?? 0);
  });
  let last = 0;
  return async (method, params, within) => {
    const id = (last += 1);
    const answered = new Promise<Answer>((answer, failed) => {
      waiting.set(id, answer);
      if (within) setTimeout(() => failed(new Error(`${method}: no answer in ${within} ms`)), within).unref();
    });
    socket.send(JSON.stringify({ id, method, params }));
    const { result, error, message } = await answered;
    if (!result) throw new Error(`${method}: ${error}: ${message}`);
    return result;
  };
};

/** Where the system decides on the colours, Firefox takes those that the reader has chosen for all pages. */
const FORCED = `user_pref("browser.display.document_color_use", 2);
user_pref("browser.display.background_color.dark", "#000000");\n`;
const QUIET = `
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.auto", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("browser.newtabpage.enabled", false);
user_pref("ui.prefersReducedMotion", 1);\n`;

const driver = async (address: string): Promise<Driver> => {
  const send = await bidi(address);
  await send('session.new', { capabilities: {} });
  // In the first one the field for addresses has the focus: keys would come to the page, but press nothing.
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
  await send('browsingContext.activate', { context });
  return {
    navigate: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    evaluate: async (expression) => {
      const evaluated = send('script.evaluate', { expression, target: { context }, awaitPromise: true }, PATIENCE);
      const { result, exceptionDetails } = (await evaluated) as { result?: { value: string }; exceptionDetails?: { text: string } };
      if (!result) throw new Error(exceptionDetails?.text);
      return result.value;
    },
    perform: (actions) => send('input.performActions', { context, actions }),
    resize: (width, height) => send('browsingContext.setViewport', { context, viewport: { width, height } }),
    picture: async () => (await send('browsingContext.captureScreenshot', { context }))['data'] as string,
    paper: async () => (await send('browsingContext.print', { context }))['data'] as string,
    end: () => send('browser.close', {}),
  };
};

const start = async (forced = false): Promise<Engine> => {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(profile, 'user.js'), QUIET + (forced ? FORCED : ''));
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const firefox = spawn(found('firefox-esr', 'firefox') ?? '', words, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => firefox.once('exit', done));
  const address = await new Promise<string>((listening, failed) => {
    firefox.once('exit', () => failed(new Error('Firefox ended before it listened.')));
    firefox.stderr.on('data', (said) => {
      const [, where] = /WebDriver BiDi listening on (\S+)/.exec(String(said)) ?? [];
      if (where) listening(where);
    });
  });
  const engine = ledBy(await driver(address));
  return {
    ...engine,
    close: async () => {
      await engine.close();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
};

/** Firefox, which speaks WebDriver BiDi without a driver beside it. */
export const firefox: EngineKind = { name: 'Firefox', start, cannot: {} };
