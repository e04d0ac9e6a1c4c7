import { ATTACHABLE_EXTENSIONS, fitsMediaType, keptName, mediaTypeOf } from './media-types';

const bytes = (latin: string): Uint8Array => Uint8Array.from(latin, (char) => char.charCodeAt(0));
const fits = (type: string, content: string) =>
  fitsMediaType(type, bytes(content), bytes(content.slice(-65_536)));

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ODT = 'application/vnd.oasis.opendocument.text';
const zip = (...parts: string[]) => `PK\x03\x04${'\0'.repeat(26)}${parts.join('\0PK\x03\x04\0')}`;

describe('what may be attached', () => {
  it.each([
    ['application/pdf', '%PDF-1.7\n', true],
    ['application/pdf', '<html>', false],
    ['image/png', '\x89PNG\r\n\x1a\n\0\0', true],
    ['image/png', '\xff\xd8\xff\xe0', false],
    ['image/jpeg', '\xff\xd8\xff\xe0', true],
    ['image/webp', 'RIFF\0\0\0\0WEBPVP8 ', true],
    ['image/webp', 'RIFF\0\0\0\0WAVEfmt ', false],
    ['text/plain', 'Compte rendu\r\n\tsuite', true],
    ['text/plain', '', true],
    ['text/csv', '\xef\xbb\xbfnom;valeur\n', true],
    ['text/plain', 'MZ\x90\0\x03', false],
    ['text/plain', '  <!DOCTYPE html><script>', false],
    ['text/csv', '\xef\xbb\xbf<svg onload=alert(1)>', false],
    ['text/html', '<html>', false],
    ['image/svg+xml', '<svg/>', false],
    ['application/zip', zip('a.txt'), false],
    [DOCX, zip('[Content_Types].xml', 'word/document.xml'), true],
    [DOCX, zip('[Content_Types].xml', 'xl/workbook.xml'), false],
    [DOCX, zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), false],
    [DOCX, zip('a.exe'), false],
    [ODT, zip(`mimetype${ODT}`), true],
    [ODT, zip('mimetypeapplication/java-archive'), false],
  ])('%s of %j: %s', (type, content, fit) => expect(fits(type, content)).toBe(fit));

  it('looks at the end of a text too', () =>
    expect(fitsMediaType('text/plain', bytes('texte'), bytes('\0\0'))).toBe(false));

  it.each([
    ['Devis.PDF', 'application/pdf'],
    ['photo.jpeg', 'image/jpeg'],
    ['page.html', undefined],
    ['sans extension', undefined],
  ])('%s is %s', (name, type) => expect(mediaTypeOf(name)).toBe(type));

  it('offers what it accepts', () => expect(ATTACHABLE_EXTENSIONS.split(',')).toContain('.docx'));
});

describe('the name under which a file is kept', () => {
  it.each([
    ['devis.pdf', 'application/pdf', 'devis.pdf'],
    ['../../etc/passwd', 'text/plain', '.._.._etc_passwd.txt'],
    ['facture\u202efdp.exe', 'application/pdf', 'facturefdp.exe.pdf'],
    ['rapport v1.2', 'application/pdf', 'rapport v1.2.pdf'],
    ['\u202e', 'image/png', 'document.png'],
    ['ligne\nsuivante.txt', 'text/plain', 'ligne_suivante.txt'],
  ])('%j as %s becomes %j', (name, type, kept) => expect(keptName(name, type)).toBe(kept));
});
