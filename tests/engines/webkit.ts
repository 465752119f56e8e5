import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { until } from '../hosts/real/until.ts';
import { ledBy, type Driver } from './driver.ts';
import type { Engine, EngineKind } from './engine.ts';
import { found, miniBrowser } from './installed.ts';

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** A screen that nobody sees, and its name. */
const screen = async (): Promise<{ display: string; end: () => void }> => {
  const words = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
  const server = spawn(found('Xvfb') ?? '', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((said) => server.stdio[3]?.once('data', (data) => said(String(data).trim())));
  return { display: `:${number}`, end: () => server.kill() };
};

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Sends commands of WebDriver, each of which is answered or throws an `Error`. */
const classic =
  (address: string): Send =>
  async (method, path, body) => {
    const answer = await fetch(address + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${path.split('/').at(-1)}: ${value?.error}: ${value?.message}`);
    return value;
  };

const driver = async (address: string): Promise<Driver> => {
  const send = classic(address);
  const browser = { binary: miniBrowser(), args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } };
  const { sessionId } = (await send('POST', '/session', { capabilities })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  const evaluate = (expression: string) =>
    send('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }) as Promise<string>;
  return {
    navigate: (url) => send('POST', `${session}/url`, { url }),
    evaluate,
    perform: (actions) => send('POST', `${session}/actions`, { actions }),
    // The window has a bar above the page, and is never narrower than that.
    resize: async (width, height) => {
      await send('POST', `${session}/window/rect`, { width, height });
      const isWide = async () =>
        Number(await evaluate('innerWidth')) === Number(((await send('GET', `${session}/window/rect`)) as { width: number }).width);
      await until(isWide, 'The width');
    },
    picture: () => send('GET', `${session}/screenshot`) as Promise<string>,
    paper: () => send('POST', `${session}/print`, {}) as Promise<string>,
    end: () => send('DELETE', session),
  };
};

const start = async (): Promise<Engine> => {
  const { display, end } = await screen();
  const port = await freePort();
  const words = [`--port=${port}`, '--host=127.0.0.1'];
  const program = spawn(found('WebKitWebDriver') ?? '', words, { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  await until(
    () =>
      fetch(`${address}/status`).then(
        () => true,
        () => false,
      ),
    'WebKitWebDriver',
  );
  const engine = ledBy(await driver(address));
  return {
    ...engine,
    close: async () => {
      await engine.close();
      program.kill();
      end();
    },
  };
};

const WHEEL = 'WebKitWebDriver turns no wheel; the story is read by keys.';
const TOUCH = 'WebKitWebDriver knows no finger, and has the mouse do what it should.';

/** The engine of Safari, in the small browser that Debian has of it. */
export const webkit: EngineKind = {
  name: 'WebKit',
  start,
  cannot: {
    'reads the story by the wheel, scene after scene, at a desk': WHEEL,
    'reads the story by the wheel, scene after scene, on a small screen': WHEEL,
    'opens a mark of the timeline by touch': TOUCH,
    'opens a row of the matrix by touch on a small screen': TOUCH,
    'prints a claim on sheets of paper': 'WebKitWebDriver knows no command to print; that the rules for paper hold is walked.',
    'draws in the colours that the system decides on': 'WebKit for GTK knows no forced colours.',
  },
};
