import type { ReactNode } from "react";

const pages = [
  ["/", "Lapor"],
  ["/lacak", "Lacak laporan"],
  ["/laporan-warga", "Laporan warga"],
] as const;

/** Header and footer of the city's portal. */
export const SiteFrame = ({ children }: { children: ReactNode }) => (
  <>
    <p className="notice">
      <strong>Demo.</strong> Halaman ini hanya contoh, bukan situs resmi.
    </p>
    <header>
      <a className="brand" href="/">
        <img src="/icon.svg" alt="" width="40" height="40" />
        Portal Warga
      </a>
      <nav aria-label="Utama">
        {pages.map(([href, name]) => (
          <a key={href} href={href} aria-current={location.pathname === href ? "page" : undefined}>
            {name}
          </a>
        ))}
      </nav>
    </header>
    <main>{children}</main>
    <footer>Portal Warga · Balai Kota, Jl. Contoh No. 1 · Darurat: 110</footer>
  </>
);
