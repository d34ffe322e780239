import "./site.css";

export const metadata = { title: "Lapor" };

export default function Layout({ children }) {
  return (
    <html lang="id">
      <body>{children}</body>
    </html>
  );
}
