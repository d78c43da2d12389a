import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadModel } from '../../src/encoder/index.ts';
import { configOf, openEncoder } from '../../src/encoder/node/index.ts';
import { folder, modelFiles } from './model.ts';

const scratch = mkdtempSync(join(tmpdir(), 'readout-model-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let count = 0;

type Config = Record<string, unknown>;

/** A folder with the test model's files, some of them changed; hashes are put right unless they are part of the change. */
function broken(change: { files?: Record<string, Uint8Array | null>; config?: (config: Config) => unknown }): string {
  const files: Record<string, Uint8Array | null> = { ...modelFiles(), ...change.files };
  const config = JSON.parse(new TextDecoder().decode(files['config.json']!));
  for (const file of Object.values<{ path: string; sha256: string }>(config.files)) {
    const bytes = files[file.path];
    if (bytes && change.files) file.sha256 = createHash('sha256').update(bytes).digest('hex');
  }
  files['config.json'] = Buffer.from(JSON.stringify(change.config?.(config) ?? config));
  const made = mkdtempSync(join(scratch, `${count++}-`));
  for (const [name, bytes] of Object.entries(files)) if (bytes) writeFileSync(join(made, name), bytes);
  return made;
}

const weights = () => Buffer.from(modelFiles()['model.onnx']!);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a model that is not whole', () => {
  const cases: [string, () => string, RegExp][] = [
    ['no folder', () => join(scratch, 'none'), /config\.json is missing\. There is no such file\. Expected a folder/],
    ['no weights', () => broken({ files: { 'model.onnx': null } }), /model\.onnx is missing/],
    ['no vocabulary', () => broken({ files: { 'vocab.txt': null } }), /vocab\.txt is missing/],
    [
      'changed weights',
      () => {
        const made = broken({});
        writeFileSync(join(made, 'model.onnx'), Buffer.concat([weights(), Buffer.from('x')]));
        return made;
      },
      /model\.onnx is not the one that its config\.json names: expected SHA-256 [0-9a-f]{64}, found [0-9a-f]{64}\. .*get the model again/,
    ],
    [
      'a changed vocabulary',
      () => {
        const made = broken({});
        writeFileSync(join(made, 'vocab.txt'), 'x');
        return made;
      },
      /vocab\.txt is not the one/,
    ],
    [
      'weights cut short',
      () => broken({ files: { 'model.onnx': weights().subarray(0, 20_000) } }),
      /"test" cannot be loaded: .+ Expected a model for onnxruntime/,
    ],
    ['weights that are text', () => broken({ files: { 'model.onnx': bytes('{}') } }), /"test" cannot be loaded/],
    ['no weights in the file', () => broken({ files: { 'model.onnx': new Uint8Array() } }), /"test" cannot be loaded/],
    ['a vocabulary that is no text', () => broken({ files: { 'vocab.txt': weights() } }), /UTF-8|\[UNK\]/],
    [
      'a vocabulary that is too large for the weights',
      () => {
        const more = Array.from({ length: 99 }, (_, i) => `said${i}`).join('\n');
        const vocab = new TextDecoder().decode(modelFiles()['vocab.txt']).replaceAll('said', 'says-');
        return broken({ files: { 'vocab.txt': bytes(`${vocab}${more}\nsaid\n`) } });
      },
      /"test" failed: .*out of (data )?bounds/,
    ],
  ];
  it.each(cases)('%s', async (_, folder, why) => {
    for (const backEnd of ['native', 'wasm'] as const) {
      const read = async () => {
        await using encoder = await openEncoder({ folder: folder(), backEnd });
        await encoder.encode({ text: 'He said it.', blocks: [{ start: 0, end: 11 }] }, []);
      };
      await expect(read()).rejects.toMatchObject({ code: 'bad-model', message: expect.stringMatching(why) });
    }
  });

  it('in memory', async () => {
    const { 'vocab.txt': _, ...rest } = modelFiles();
    await expect(loadModel(rest)).rejects.toThrow('The model has no file vocab.txt, only config.json, model.onnx.');
    await expect(loadModel({})).rejects.toThrow('The model has no file config.json, only nothing.');
    const changed = { ...modelFiles(), 'model.onnx': bytes('x') };
    await expect(loadModel(changed)).rejects.toThrow('model.onnx is not the one that its config.json names');
  });
});

describe('a config', () => {
  const file = (path: unknown) => (config: Config) => ({
    ...config,
    files: { ...(config.files as object), model: { path, sha256: '0'.repeat(64) } },
  });
  const cases: [string, (config: Config) => unknown, string][] = [
    ['a list', () => [], 'expected an object as config.json, found []'],
    ['null', () => 'null', 'expected an object as config.json, found "null"'],
    ['another format', config => ({ ...config, format: 'x/9' }), 'expected "format" to be "readout-encoder/1"'],
    ['no name', config => ({ ...config, name: '' }), 'expected "name" as text, found ""'],
    ['a file elsewhere', file('../../etc/passwd'), 'to be the name of a file beside config.json'],
    ['an absolute file', file('/etc/passwd'), 'to be the name of a file beside config.json'],
    ['a hidden file', file('.env'), 'to be the name of a file beside config.json'],
    ['endless windows', config => ({ ...config, room: 1e9 }), 'from 2 to 8192, found 1000000000'],
    ['too much overlap', config => ({ ...config, context: 13 }), 'from 0 to 12, found 13'],
    [
      'an unknown column',
      config => ({ ...config, inputs: { secrets: 'x' } }),
      'inputs among ids, case, layout, found "secrets"',
    ],
    ['other cases', config => ({ ...config, case: ['lower'] }), 'expected "case" to be special, lower, title'],
    ['no outputs', config => ({ ...config, outputs: {} }), 'expected "outputs" to name at least one, found {}'],
    [
      'odd labels',
      config => ({ ...config, outputs: { roles: [1] } }),
      '"outputs.roles" as a list of labels, found [1]',
    ],
    [
      'an output it has not',
      config => ({ ...config, outputs: { x: ['O'] } }),
      'it has no output "x", only roles, links',
    ],
    [
      'other labels',
      config => ({ ...config, outputs: { roles: ['O', 'x'] } }),
      'it has 7 columns in "roles", for 2 labels',
    ],
    [
      'an input that is not fed',
      config => ({ ...config, inputs: { ids: '' } }),
      'it has an input "case" that its config.json does not name',
    ],
  ];
  it.each(cases)('that does not fit is refused: %s', async (_, config, why) => {
    const opening = openEncoder({ folder: broken({ config }), backEnd: 'native' });
    await expect(opening).rejects.toMatchObject({ code: 'bad-model', message: expect.stringContaining(why) });
  });

  it('is found without loading anything else', async () => {
    const bare = broken({ files: { 'vocab.txt': null, 'model.onnx': null } });
    const { name, files } = await configOf(bare);
    expect([name, files.model.path]).toEqual(['test', 'model.onnx']);
    await expect(configOf(scratch)).rejects.toMatchObject({ code: 'bad-model' });
  });

  it('that is no JSON is refused', async () => {
    const made = broken({});
    writeFileSync(join(made, 'config.json'), '{"format"');
    await expect(openEncoder({ folder: made })).rejects.toThrow("The model's config.json is no JSON: ");
  });
});

describe('without the native library', () => {
  const importNative = async () => {
    throw new Error("Cannot find module 'onnxruntime-node'\nRequire stack: …");
  };

  it('WebAssembly reads, and says so', async () => {
    const notices: string[] = [];
    await using encoder = await openEncoder({ folder, importNative, onNotice: notice => notices.push(notice) });
    expect(encoder.backEnd).toBe('wasm');
    expect(notices).toEqual([
      expect.stringContaining("(Cannot find module 'onnxruntime-node'); reading with WebAssembly"),
    ]);
  });

  it('nobody who asked for it by name gets another', async () => {
    const opening = openEncoder({ folder, importNative, backEnd: 'native' });
    await expect(opening).rejects.toMatchObject({ code: 'bad-option', message: expect.stringContaining('asked for') });
  });

  it('nobody who asked for WebAssembly is told', async () => {
    const notices: string[] = [];
    const told = (notice: string) => notices.push(notice);
    await using encoder = await openEncoder({ folder, importNative, backEnd: 'wasm', onNotice: told });
    expect([encoder.backEnd, ...notices]).toEqual(['wasm']);
  });
});
