/** Splits a list at bars. Spaces next to a bar and line breaks after one are not part of an item. */
const listed = (text: string): string[] =>
  text
    .replace(/^\n|\n$/g, "")
    .split(/ \|[ \n]/)
    .map((part) => part.replace("{bar}", "|"));

export const long = (letter: string, count: number): string => letter.repeat(count);

/** Request targets that are not paths, or that are unusual paths. */
export const oddTargets = listed(`
// | /// | //[ | //: | //@ | //x:99999 | / | /? | /# | /% | /%0 | /%00 | /%zz | /%ff%fe | /.. | /../.. |
/. | /; | /\\ | /\\..\\ | /a//b | /%2e%2e%2f | /%c0%ae | /%ed%a0%80 | /[ | /] | /{id} | /{bar} | /^ |
/" | /<> | * | ** | ? | ?? | # | % | x | x:1 | : | :: | :80 | @ | a@b | [ | [::1] | [::1 | 127.0.0.1:80 |
0 | http: | http:/ | http:// | http://[ | http://] | http://% | http://a b | http://x:99999/ |
http://x:y/ | http://@/ | http://u:p@h/ | http:/// | http://\u00e9/ | https://x/ | HTTP://X/ | ws://x/ |
file:///etc/passwd | data:,x | javascript:1 | urn:uuid:1 | //x/../.. | /\u00ff | /\u0080 | /__proto__ |
/constructor | /v1/__proto__ | /toString
`);

/** Methods that Node's HTTP parser supports. */
export const oddMethods = listed(`
HEAD | POST | PUT | PATCH | DELETE | OPTIONS | TRACE | CONNECT | PROPFIND | SEARCH | PURGE
`);

/** Methods that the parser does not support. */
export const wrongMethods = listed(`
get | G | GETGETGET | \u00e9 | PRI | QUERY | SOURCE | GE T |  | __proto__
`);

export const oddHosts = listed(`
  | [ | ] | [::1 | [::1]:x | a b | x:99999 | x:-1 | x: | : | @ | u:p@h | a/b | a?b | a#b | % | %00 |
\u00e9 | xn-- | .. | . | - | 1.2.3.4.5 | 0x7f.1 | 999.1.1.1 | * | __proto__ | a,b | http://x
`).concat("", long("h", 300));

/** Valid headers whose values are difficult to parse. */
export const oddHeaders = listed(`
Expect: 100-continue | Expect: 200-maybe | Expect: | Upgrade: websocket | Upgrade: h2c | Upgrade: x, y |
Upgrade: | Connection: Upgrade | Connection: upgrade, close | Connection: , | HTTP2-Settings: AAMAAABk |
TE: trailers | Trailer: Host | Accept:  | Accept: \u00ff | Accept-Language: ;q= |
Accept-Language: *;q=9 | Accept-Encoding: br;q=x | Origin: null | Origin: [ | Origin: http://[ |
Referer: // | Cookie: ;;=; | Cookie: __proto__=1 | Cookie: a=% | Authorization:  |
Authorization: Bearer | Authorization: Bearer \u00ff | Authorization: Basic %%% |
Authorization: Bearer pk_\u0080 | If-Match: * | If-Match: W/\u00ff | If-None-Match: ,,, |
If-Modified-Since: 0 | Range: bytes=- | Range: bytes=9-1,0- | X-Forwarded-For: [ | X-Forwarded-For: , |
X-Forwarded-For: 999.9.9.9, :: | X-Forwarded-Host: [ | Forwarded: for=[ | Last-Event-ID: \u00ff |
Last-Event-ID: -1 | Content-Type:  | Content-Type: multipart/form-data |
Content-Type: multipart/form-data; boundary= | Content-Type: application/json; charset=x |
Content-Encoding: gzip | Idempotency-Key:  | Idempotency-Key: \u00ff | traceparent: 00-x |
traceparent: \u00ff | Prefer: wait=x, code= | Prefer: ;;, | Lapor-Session: __proto__ |
Lapor-Session: \u00ff | Lapor-Scenario: x | Sec-Fetch-Site: x | Sec-Fetch-Site: same-origin |
__proto__: x | constructor: x | X-HTTP-Method-Override: TRACE | Host: second | host: third | Date: x |
Via: 1.1 [ | Max-Forwards: -1 | Proxy-Authorization: x | Lapor-Access-Code: \u00ff | Last-Modified: x |
Keep-Alive: timeout=-1 | Proxy-Connection: keep-alive | X: \tx\t
`);

/** Headers that the parser rejects, or that parsers interpret differently. */
export const brokenHeaders = listed(`
Bad Header: x | : x | X | X : y |  folded | \tfolded | X: a\rb | X: a\nb | X\r: y | X: \u0000 |
X\u0000: y | \u00e9: x | Content-Length: x | Content-Length: -1 | Content-Length: +5 |
Content-Length: 5, 6 | Content-Length: 99999999999999999999 | Content-Length: 5\r\nContent-Length: 6 |
Content-Length: 5\r\nTransfer-Encoding: chunked | Transfer-Encoding: chunked, identity |
Transfer-Encoding: xchunked | Transfer-Encoding: \u000bchunked | Transfer-Encoding: identity
`).concat(`X: ${long("x", 20_000)}`, Array.from({ length: 2500 }, (_, index) => `X${index}: y`).join("\r\n"));

/** Bodies with `Transfer-Encoding: chunked`, most of them invalid. */
export const chunkedBodies = listed(`
0\r\n\r\n | 5\r\nhello\r\n0\r\n\r\n | 5;ext=1\r\nhello\r\n0\r\nTrailer: x\r\n\r\n | zz\r\n | -1\r\n |
5\r\nhel | 5\nhello\n0\n\n | ffffffffffffffff1\r\nx | FFFFFFFF\r\nx | 5\r\nhello0\r\n\r\n |
0x5\r\nhello\r\n |  5\r\nhello\r\n0\r\n\r\n | 5\r\nhello\r\n | 
`).concat(`5;${long("e", 20_000)}\r\nhello\r\n0\r\n\r\n`);

/** Bodies with `Content-Length`. */
export const oddBodies = listed(`
{ | {} | [] | null | \u0000 | \u00ff\u00fe | {"__proto__":{}} | --x\r\n | a=%&b | <x/>
`).concat("", long("a", 5000));
