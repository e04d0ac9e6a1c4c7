import { SaxesParser } from 'saxes';
import { StringDecoder } from 'node:string_decoder';
import { BOUNDS } from '../bounds';
import { ReadingRefusal, refuse } from '../refusal';

export type Attributes = Readonly<Record<string, string>>;

/** What a part is read by: names without their prefix, attributes as they stand. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const decoderFor = (first: Buffer): StringDecoder =>
  new StringDecoder(first[0] === 0xff && first[1] === 0xfe ? 'utf16le' : 'utf8');

/** Reads XML that comes in pieces. Declarations of types and entities are refused, so nothing expands or is fetched. */
export class XmlReader {
  private readonly parser = new SaxesParser({});
  private decoder: StringDecoder | null = null;

  constructor(
    private readonly part: string,
    listener: XmlListener,
  ) {
    const { parser } = this;
    let depth = 0;
    parser.on('doctype', () => {
      throw refuse('refused-xml', [part]);
    });
    parser.on('opentag', ({ name, attributes }) => {
      depth += 1;
      if (depth > BOUNDS.xmlDepth) throw refuse('malformed-xml', [part]);
      listener.open(local(name), attributes);
    });
    parser.on('closetag', ({ name }) => {
      depth -= 1;
      listener.close(local(name));
    });
    parser.on('text', (text) => listener.text(text));
    parser.on('cdata', (text) => listener.text(text));
  }

  write(chunk: Buffer): void {
    this.decoder ??= decoderFor(chunk);
    const { decoder } = this;
    this.guarded(() => this.parser.write(decoder.write(chunk)));
  }

  close(): void {
    this.guarded(() => this.parser.close());
  }

  private guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      throw error instanceof ReadingRefusal ? error : refuse('malformed-xml', [this.part]);
    }
  }
}

/** Reads a whole part. */
export async function readXml(
  part: string,
  bytes: AsyncIterable<Buffer>,
  listener: XmlListener,
): Promise<void> {
  const reader = new XmlReader(part, listener);
  let isEmpty = true;
  for await (const chunk of bytes) {
    reader.write(chunk);
    isEmpty = false;
  }
  if (!isEmpty) reader.close();
}
