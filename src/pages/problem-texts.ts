import type { ErrorCode } from '../kernel/errors.js'
import type { Label } from '../labels.js'

/** For people who met an error: its name in Indonesian, what it means, and what to change. */
export interface ProblemText { title: string; means: Label; change: Label }

export const PROBLEM_TEXTS: Record<ErrorCode, ProblemText> = {
  unknown_parameter: {
    title: 'Parameter tidak dikenal',
    means: { id: 'Permintaan memuat parameter yang tidak ada di alamat ini. Parameter yang salah ketik tidak diabaikan diam-diam.', en: 'The request has a parameter that this address does not have. A misspelt parameter is never ignored in silence.' },
    change: { id: 'Bacalah `errors`: di sana tertulis nama yang salah, nama yang dikenal, dan yang paling mirip.', en: 'Read `errors`: it holds the wrong name, the known names, and the one most like it.' }
  },
  invalid_parameter: {
    title: 'Nilai parameter tidak sah',
    means: { id: 'Nilai sebuah parameter tidak dapat dipakai.', en: 'A parameter has a value that cannot be used.' },
    change: { id: 'Bacalah `errors`: di sana tertulis parameter mana dan nilai apa yang diperbolehkan. Arti setiap kode ada di /v1/vocabularies.', en: 'Read `errors`: it says which parameter, and what is allowed. What every code means stands in /v1/vocabularies.' }
  },
  invalid_cursor: {
    title: 'Penanda halaman tidak sah',
    means: { id: 'Nilai `after` bukan penanda yang diberikan daftar ini, atau diberikan untuk urutan lain.', en: 'The value of `after` was not given by this list, or for another order.' },
    change: { id: 'Mulailah tanpa `after`, lalu pakai `next` dari setiap halaman apa adanya.', en: 'Start without `after`, then take `next` of each page as it is.' }
  },
  malformed_request: {
    title: 'Permintaan tidak terbaca',
    means: { id: 'Permintaan rusak atau tidak lengkap sehingga tidak dapat dibaca.', en: 'The request is broken or incomplete, so that it cannot be read.' },
    change: { id: 'Periksa penyandian alamat (UTF-8 dengan tanda persen) dan isi permintaan.', en: 'Check the encoding of the address (UTF-8 with percent signs) and the body.' }
  },
  malformed_query: {
    title: 'Kueri tidak terbaca',
    means: { id: 'Teks kueri GraphQL salah tulis sehingga tidak dapat dibaca.', en: 'The text of the GraphQL query is miswritten and cannot be read.' },
    change: { id: 'Bacalah `message` dan `locations`: di sana tertulis baris dan kolom tempat pembacaan berhenti.', en: 'Read `message` and `locations`: they hold the line and column where reading stopped.' }
  },
  invalid_query: {
    title: 'Kueri tidak sesuai skema',
    means: { id: 'Kueri GraphQL menyebut sesuatu yang tidak ada di skema, atau nilai variabelnya tidak sesuai jenisnya.', en: 'The GraphQL query names something that the schema does not have, or a variable has a value that does not fit its type.' },
    change: { id: 'Bacalah `message` dan `locations`. Seluruh skema ada di /schema.graphql.', en: 'Read `message` and `locations`. The whole schema stands in /schema.graphql.' }
  },
  query_limit: {
    title: 'Batas kueri terlampaui',
    means: { id: 'Kueri GraphQL lebih panjang, lebih dalam, lebih mahal, atau lebih lama daripada yang diperbolehkan peladen ini.', en: 'The GraphQL query is longer, deeper, dearer or slower than this server allows.' },
    change: { id: '`extensions.limit` menyebut batas mana, nilainya, dan nilai kueri ini. Mintalah lebih sedikit catatan per halaman (`first`), atau bagilah kueri.', en: '`extensions.limit` says which limit, its value, and that of the query. Ask for fewer records a page (`first`), or divide the query.' }
  },
  persisted_query_not_found: {
    title: 'Kueri tersimpan tidak ditemukan',
    means: { id: 'Kueri GraphQL dikirim sebagai hash saja, dan peladen ini tidak (lagi) menyimpan teksnya.', en: 'The GraphQL query was sent as a hash alone, and this server does not hold its text, or no longer.' },
    change: { id: 'Kirim sekali lagi hash bersama teks kuerinya; pustaka klien biasanya melakukannya sendiri.', en: 'Send the hash once more with the text of the query; client libraries do so by themselves.' }
  },
  unknown_key: {
    title: 'Kunci tidak dikenal',
    means: { id: 'Kunci di kepala `Authorization` bukan kunci yang dikenal peladen ini.', en: 'The key in the header `Authorization` is not one that this server knows.' },
    change: { id: 'Periksa kuncinya, atau minta yang baru kepada pengelola. Tanpa kunci, batas untuk alamat yang berlaku.', en: 'Check the key, or ask the operator for a new one. Without a key the limit of addresses holds.' }
  },
  query_not_registered: {
    title: 'Kueri tidak terdaftar',
    means: { id: 'Peladen ini hanya menjawab kueri GraphQL yang didaftarkan pengelolanya.', en: 'This server answers only GraphQL queries that its operator has registered.' },
    change: { id: 'Mintalah pengelola mendaftarkan kueri ini, atau pakailah REST di /v1.', en: 'Ask the operator to register this query, or use REST under /v1.' }
  },
  not_found: {
    title: 'Tidak ditemukan',
    means: { id: 'Tidak ada apa-apa di alamat ini.', en: 'There is nothing at this address.' },
    change: { id: 'Semua alamat tercantum di /docs dan /openapi.json.', en: 'All addresses stand in /docs and /openapi.json.' }
  },
  region_not_found: missing('wilayah', 'region', '/v1/regions'),
  mall_not_found: missing('mal', 'mall', '/v1/malls'),
  site_not_found: missing('lokasi mal', 'site of the mall', '/v1/malls/{mall}/sites'),
  agency_not_found: missing('instansi', 'agency', '/v1/agencies'),
  service_not_found: missing('layanan', 'service', '/v1/services'),
  reference_service_not_found: missing('layanan acuan', 'reference service', '/v1/reference-services'),
  offering_not_found: missing('penyediaan layanan', 'offering', '/v1/offerings'),
  document_not_found: missing('dokumen', 'document', '/v1/documents'),
  legal_instrument_not_found: missing('peraturan', 'legal instrument', '/v1/legal-instruments'),
  calendar_not_found: missing('kalender', 'calendar', '/v1/calendars'),
  dataset_not_found: missing('kumpulan data', 'data set', '/v1/datasets'),
  vocabulary_not_found: missing('kosakata', 'vocabulary', '/v1/vocabularies'),
  method_not_allowed: {
    title: 'Metode tidak diperbolehkan',
    means: { id: 'Alamat ini ada, tetapi tidak menerima metode HTTP yang dipakai.', en: 'The address exists, but does not take this HTTP method.' },
    change: { id: 'Pakailah salah satu metode yang disebut kepala jawaban `Allow`.', en: 'Use one of the methods that the header `Allow` names.' }
  },
  not_acceptable: {
    title: 'Bentuk jawaban tidak tersedia',
    means: { id: 'Kepala permintaan `Accept` hanya menerima bentuk yang tidak diberikan alamat ini.', en: 'The header `Accept` takes only forms that this address does not give.' },
    change: { id: 'Tambahkan bentuk yang disebut `detail`, atau kirim `Accept: */*`.', en: 'Add the form that `detail` names, or send `Accept: */*`.' }
  },
  request_timeout: {
    title: 'Permintaan terlalu lama',
    means: { id: 'Permintaan tidak sampai seluruhnya dalam waktu yang disediakan.', en: 'The request did not arrive whole in the time allowed.' },
    change: { id: 'Kirim lagi. Bila berulang, periksa sambungan antara klien dan peladen.', en: 'Send it again. If it happens again, look at the connection between client and server.' }
  },
  withdrawn: {
    title: 'Sudah ditarik',
    means: { id: 'Catatan ini pernah ada dan sudah ditarik. Kodenya tidak pernah diberikan kepada catatan lain.', en: 'The record existed and was withdrawn. Its code is never given to another.' },
    change: { id: 'Hapus salinannya. Bila `mergedInto` terisi, pakailah catatan itu sebagai gantinya.', en: 'Delete your copy. Where `mergedInto` names a record, use that one.' }
  },
  revision_passed: {
    title: 'Revisi sudah lewat',
    means: { id: 'Catatan jenis ini berubah sejak revisi yang disebut, sehingga sisanya tidak cocok lagi dengan yang sudah diambil; atau revisi itu belum tercapai di sini.', en: 'Records of this kind have changed since the revision that was named, so the rest no longer fits what was fetched before; or that revision has not been reached here.' },
    change: { id: 'Mulai lagi dari awal tanpa `after`, atau tanpa `revision` bila perubahan boleh tercampur.', en: 'Begin anew without `after`, or leave out `revision` where a mixture will do.' }
  },
  payload_too_large: {
    title: 'Isi permintaan terlalu besar',
    means: { id: 'Isi permintaan lebih besar daripada yang diterima alamat ini.', en: 'The body is larger than this address takes.' },
    change: { id: 'Bagi menjadi beberapa permintaan.', en: 'Split it into several requests.' }
  },
  uri_too_long: {
    title: 'Alamat terlalu panjang',
    means: { id: 'Alamat melebihi panjang yang disebut `detail`.', en: 'The address is longer than `detail` allows.' },
    change: { id: 'Kurangi nilai saringan, atau bagi menjadi beberapa permintaan.', en: 'Give fewer values to the filters, or split the request.' }
  },
  unsupported_media_type: {
    title: 'Jenis isi tidak diterima',
    means: { id: 'Isi permintaan berjenis lain daripada yang diterima alamat ini.', en: 'The body is of a type that this address does not take.' },
    change: { id: 'Sesuaikan kepala `Content-Type` dan isinya dengan dokumentasi.', en: 'Make the header `Content-Type` and the body fit the documentation.' }
  },
  rate_limited: {
    title: 'Terlalu sering bertanya',
    means: { id: 'Klien ini bertanya lebih sering daripada yang diizinkan pengelola.', en: 'This client asked more often than the operator allows.' },
    change: { id: 'Tunggu sebanyak detik yang disebut `Retry-After`. Simpan jawaban dan kirim `If-None-Match`; ambil banyak catatan sekaligus dengan daftar.', en: 'Wait for the seconds that `Retry-After` names. Keep answers and send `If-None-Match`; fetch many records at once through lists.' }
  },
  headers_too_large: {
    title: 'Kepala permintaan terlalu besar',
    means: { id: 'Kepala permintaan lebih besar daripada yang diterima peladen.', en: 'The headers of the request are larger than the server takes.' },
    change: { id: 'Kirim kuki dan kepala yang lebih sedikit. Alamat ini tidak memerlukan kuki.', en: 'Send fewer cookies and headers. Nothing here needs cookies.' }
  },
  internal: {
    title: 'Kesalahan di peladen',
    means: { id: 'Ada yang salah di peladen, bukan pada permintaan.', en: 'Something went wrong on the server, not with the request.' },
    change: { id: 'Coba lagi. Bila berulang, sampaikan `instance` kepada pengelola: dengan nomor itu penyebabnya dapat dicari.', en: 'Try again. If it happens again, tell the operator the `instance`: it leads to the cause.' }
  },
  overloaded: {
    title: 'Terlalu ramai',
    means: { id: 'Yang ditanyakan saat ini lebih banyak daripada yang sempat dijawab. Permintaan ini ditolak sebelum dikerjakan.', en: 'More is being asked than can be answered in time. The request was refused before any work.' },
    change: { id: 'Coba lagi setelah detik yang disebut `Retry-After`, dengan jeda yang makin panjang.', en: 'Try again after the seconds that `Retry-After` names, and wait longer each time.' }
  },
  revision_not_reached: {
    title: 'Revisi belum tercapai',
    means: { id: 'Katalog di sini belum diketahui mencapai revisi yang diminta dengan `min-catalogue-revision`.', en: 'The catalogue is not known here to have reached the revision that `min-catalogue-revision` asks for.' },
    change: { id: 'Coba lagi setelah detik yang disebut `Retry-After`, atau minta revisi yang disebut `catalogue-revision` pada suatu jawaban.', en: 'Try again after the seconds that `Retry-After` names, or ask for a revision that `catalogue-revision` named in an answer.' }
  },
  exports_busy: {
    title: 'Ekspor sedang penuh',
    means: { id: 'Ekspor yang sedang berjalan sudah sebanyak yang diizinkan pengelola.', en: 'As many exports are under way as the operator allows.' },
    change: { id: 'Coba lagi setelah detik yang disebut `Retry-After`. Simpan `ETag` dan kirim `If-None-Match`, agar yang tidak berubah tidak diambil lagi.', en: 'Try again after the seconds that `Retry-After` names. Keep the `ETag` and send `If-None-Match`, so that what has not changed is not fetched again.' }
  },
  unavailable: {
    title: 'Sedang tidak tersedia',
    means: { id: 'Basis data tidak menjawab atau terlalu lama menjawab.', en: 'The database does not answer, or took too long.' },
    change: { id: 'Coba lagi setelah detik yang disebut `Retry-After`.', en: 'Try again after the seconds that `Retry-After` names.' }
  }
}

function missing(id: string, en: string, list: string): ProblemText {
  return {
    title: `${id[0]?.toUpperCase()}${id.slice(1)} tidak ditemukan`,
    means: { id: `Tidak ada ${id} dengan kode itu.`, en: `There is no ${en} of that code.` },
    change: { id: `Periksa kodenya. Semua kode tercantum di ${list}.`, en: `Check the code. All codes stand in ${list}.` }
  }
}
