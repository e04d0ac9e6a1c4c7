/** What a kind of file may be called and how its bytes are known. */
interface MediaType {
  readonly extensions: readonly string[];
  /** `start`: the first bytes; `end`: the last ones, 64 KiB at most. */
  readonly fits: (start: Uint8Array, end: Uint8Array) => boolean;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const at = (bytes: Uint8Array, signature: string, offset = 0): boolean =>
  latin(bytes.subarray(offset, offset + signature.length)) === signature;

const holds = (bytes: Uint8Array, words: string): boolean => {
  const first = words.charCodeAt(0);
  for (let place = bytes.indexOf(first); place >= 0; place = bytes.indexOf(first, place + 1))
    if (at(bytes, words, place)) return true;
  return false;
};

const ZIP = 'PK\x03\x04';

/** An Office document is a zip whose parts stand in a folder of its own; one with macros is refused. */
const office =
  (folder: string): MediaType['fits'] =>
  (start, end) =>
    at(start, ZIP) &&
    [start, end].some((bytes) => holds(bytes, `${folder}/`)) &&
    [start, end].some((bytes) => holds(bytes, '[Content_Types].xml')) &&
    ![start, end].some((bytes) => holds(bytes, 'vbaProject.bin'));

/** An OpenDocument file is a zip whose first entry, uncompressed, says its media type (ODF 1.3, part 2, § 3.3). */
const openDocument =
  (mediaType: string): MediaType['fits'] =>
  (start) =>
    at(start, ZIP) && at(start, `mimetype${mediaType}`, 30);

const MARKUP = /^\s*<(!doctype|html|svg|script|\?xml|head|body|iframe)/i;

/** Text has no control character but tab and line ends, and is not a page in disguise. */
const isText: MediaType['fits'] = (start, end) => {
  const bare = at(start, '\xef\xbb\xbf') ? start.subarray(3) : start;
  return isPrintable(start) && isPrintable(end) && !MARKUP.test(latin(bare.subarray(0, 200)));
};

const isPrintable = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 12 || byte === 13);

const ooxml = 'application/vnd.openxmlformats-officedocument';
const odf = 'application/vnd.oasis.opendocument';

/** Everything that may be attached. No archive, page or vector image: what they hide or run cannot be told. */
const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  'application/pdf': { extensions: ['pdf'], fits: (start) => at(start, '%PDF-') },
  'image/png': { extensions: ['png'], fits: (start) => at(start, '\x89PNG\r\n\x1a\n') },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], fits: (start) => at(start, '\xff\xd8\xff') },
  'image/webp': { extensions: ['webp'], fits: (start) => at(start, 'RIFF') && at(start, 'WEBP', 8) },
  'text/plain': { extensions: ['txt'], fits: isText },
  'text/csv': { extensions: ['csv'], fits: isText },
  [`${ooxml}.wordprocessingml.document`]: { extensions: ['docx'], fits: office('word') },
  [`${ooxml}.spreadsheetml.sheet`]: { extensions: ['xlsx'], fits: office('xl') },
  [`${ooxml}.presentationml.presentation`]: { extensions: ['pptx'], fits: office('ppt') },
  [`${odf}.text`]: { extensions: ['odt'], fits: openDocument(`${odf}.text`) },
  [`${odf}.spreadsheet`]: { extensions: ['ods'], fits: openDocument(`${odf}.spreadsheet`) },
  [`${odf}.presentation`]: { extensions: ['odp'], fits: openDocument(`${odf}.presentation`) },
};

export const ATTACHABLE_TYPES: readonly string[] = Object.keys(MEDIA_TYPES);

/** `.pdf,.png,…`, as an `<input accept>` reads it. */
export const ATTACHABLE_EXTENSIONS = Object.values(MEDIA_TYPES)
  .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
  .join(',');

/** Are these bytes what they are said to be? `start` and `end`: the first and last 64 KiB of the content. */
export const fitsMediaType = (mediaType: string, start: Uint8Array, end: Uint8Array): boolean =>
  MEDIA_TYPES[mediaType]?.fits(start, end) ?? false;

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The media type that a file of this name has; undefined where it may not be attached. */
export const mediaTypeOf = (name: string): string | undefined =>
  ATTACHABLE_TYPES.find((type) => MEDIA_TYPES[type]?.extensions.includes(extensionOf(name)));

/** Characters that turn the direction of a line: with them `fdp.exe` reads as `exe.pdf`. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The name under which a file is kept: no path, no trick, and an extension that says what it is. */
export function keptName(name: string, mediaType: string): string {
  const bare =
    name
      .replaceAll(TURNING, '')
      .replaceAll(/[\p{Cc}/\\]/gu, '_')
      .trim()
      .slice(-180) || 'document';
  const extensions: readonly string[] = MEDIA_TYPES[mediaType]?.extensions ?? [];
  return extensions.includes(extensionOf(bare)) ? bare : `${bare}.${extensions[0] ?? 'bin'}`;
}
