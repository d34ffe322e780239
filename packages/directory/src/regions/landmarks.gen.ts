// Written by generate/directory.mjs. Do not edit.
export const landmarkLines: string = `monas 31.71
tanah abang 31.71
kemayoran 31.71
pasar senen 31.71
ancol 31.72
kelapa gading 31.72
tanjung priok 31.72
kota tua jakarta 31.73
cengkareng 31.73
blok m 31.74
kuningan jakarta 31.74
kampung rambutan 31.75
pulo gadung 31.75
tmii 31.75
braga 32.73
gedung sate 32.73
dago 32.73
gasibu 32.73
cicaheum 32.73
kebun raya bogor 32.71
puncak cisarua 32.01
cibinong 32.01
cikarang 32.16
karawaci 36.71
bsd 36.74
malioboro 34.71
tugu jogja 34.71
kaliurang 34.04
condongcatur 34.04
parangtritis 34.02
simpang lima semarang 33.74
lawang sewu 33.74
kota lama semarang 33.74
borobudur 33.08
prambanan klaten 33.10
purwokerto 33.02
gubeng 35.78
wonokromo 35.78
tunjungan 35.78
kenjeran 35.78
pasar turi 35.78
porong 35.15
juanda sidoarjo 35.15
kepanjen 35.07
bromo 35.13
kawah ijen 35.10
kuta bali 51.03
seminyak 51.03
canggu 51.03
nusa dua 51.03
ubud 51.04
sanur 51.71
gili trawangan 52.08
mandalika 52.02
labuan bajo 53.15
pantai losari 73.71
panakkukang 73.71
maros bantimurung 73.09
jembatan ampera 16.71
jakabaring 16.71
jam gadang 13.75
danau toba balige 12.12
berastagi 12.06
brastagi 12.06
belawan 12.71
amplas 12.71
nagoya batam 21.71
batu aji 21.71
bakauheni 18.01
muara teweh 62.05
sangatta 64.08
tenggarong 64.02
ikn nusantara 64.09
sepaku 64.09
abepura 91.71
waena 91.71
wamena 95.01
timika 94.04
kuta alam 11.71`;
