@extends('layout')
@section('title', 'Lacak laporan')
@section('main')
  <section class="sheet alone">
    <h1>Lacak laporan</h1>
    <x-lapor-status preset="netral" />
  </section>
@endsection
