@extends('layout')
@section('title', 'Laporan warga')
@section('script')
  <x-lapor-script public />
@endsection
@section('main')
  <section class="sheet alone">
    <h1>Laporan warga</h1>
    <x-lapor-public preset="netral" />
  </section>
@endsection
