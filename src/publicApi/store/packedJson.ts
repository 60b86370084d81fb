import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A piece of JSON that is rarely read, in a quarter of its bytes. */
export type PackedJson = { readonly packed: Buffer }

/** For some kilobytes: some hundredths of a millisecond each way. */
const small = { level: 1, windowBits: 12, memLevel: 5, chunkSize: 4096 }

/** Packs it. The copy is as long as what it holds: what zlib gives lies in a piece of its own memory. */
export const packJson = (json: string): PackedJson => ({
  packed: Buffer.from(deflateRawSync(json, small)),
})

/** As it was packed. */
export const unpackJson = ({ packed }: PackedJson): string =>
  inflateRawSync(packed, { windowBits: small.windowBits }).toString()
