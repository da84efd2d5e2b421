// Does with the npm package age-encryption what a list of jobs on standard input asks, and says what came of each.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(`${process.argv[2]}/`));
const age = await import(pathToFileURL(require.resolve('age-encryption')).href);
const sha256 = (data) => createHash('sha256').update(data).digest('hex');

const work = {
  async identity() {
    const line = await age.generateHybridIdentity();
    return { line, recipient: await age.identityToRecipient(line) };
  },
  async recipient({ line }) {
    return { recipient: await age.identityToRecipient(line) };
  },
  async seal({ path, content, recipients }) {
    const sealer = new age.Encrypter();
    for (const recipient of recipients) sealer.addRecipient(recipient);
    writeFileSync(path, await sealer.encrypt(readFileSync(content)));
    return {};
  },
  async testkit() {
    const kit = await import(pathToFileURL(require.resolve('cctv-age')).href);
    const files = kit.default ?? kit;
    const names = Object.keys(files).filter((name) => files[name] instanceof Uint8Array).sort();
    return Object.fromEntries(names.map((name) => [name, Buffer.from(files[name]).toString('base64')]));
  },
  async open({ path, lines }) {
    const opener = new age.Decrypter();
    for (const line of lines) opener.addIdentity(line);
    const content = await opener.decrypt(readFileSync(path));
    return { size: content.length, sha256: sha256(content) };
  },
};

const done = [];
for (const { kind, ...job } of JSON.parse(readFileSync(0, 'utf8'))) {
  try {
    done.push(await work[kind](job));
  } catch (error) {
    done.push({ refused: String(error.message ?? error) });
  }
}
console.log(JSON.stringify(done));
