@extends('layout')
@section('title', 'Gangguan air')
@section('main')
  <section class="hero">
    <h1>Air mati, keruh, atau bocor?</h1>
    <p>Tulis apa yang terjadi. Petugas wilayah memeriksa dalam 1 × 24 jam.</p>
    <ul class="today" aria-label="Keadaan hari ini">
      @foreach (['Wilayah Utara' => 'Normal', 'Wilayah Tengah' => 'Perbaikan pipa sampai 16.00', 'Wilayah Timur' => 'Normal'] as $area => $state)
        <li><b>{{ $area }}</b><span>{{ $state }}</span></li>
      @endforeach
    </ul>
  </section>
  <section class="sheet" aria-label="Laporkan gangguan">
    <x-lapor-form preset="netral" />
  </section>
@endsection
