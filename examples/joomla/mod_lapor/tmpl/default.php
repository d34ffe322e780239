<?php

defined('_JEXEC') or die;

use Joomla\CMS\Language\Text;

/** @var string $fault */
/** @var string $tag */
/** @var string $words */
/** @var array $attributes */
$escape = static fn (string $text): string => htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');

if ($fault !== '') {
    // Visitors must not see that a setting is missing. Administrators find it in the page's source.
    echo '<!-- mod_lapor: ' . $escape(Text::_($fault)) . ' -->';

    return;
}
$link = '<a href="https://www.lapor.go.id">' . $escape(Text::_('MOD_LAPOR_REPORT')) . '</a>';
if ($tag === 'lapor-status') {
    $link = $escape(Text::_('MOD_LAPOR_FOLLOW'));
} elseif ($tag === 'lapor-public') {
    $link = '<a href="' . $escape(rtrim($attributes['base-url'], '/') . '/publik') . '">' . $escape(Text::_('MOD_LAPOR_READ')) . '</a>';
}
?>
<div class="mod-lapor">
    <<?php echo $tag; ?><?php foreach ($attributes as $name => $value) : ?> <?php echo $name; ?>="<?php echo $escape($value); ?>"<?php endforeach; ?>><?php
    // With JavaScript, a link inside would replace the button's text.
    echo $tag === 'lapor-button' && $words !== '' ? $escape($words) . "<noscript> $link</noscript>" : $link;
    ?></<?php echo $tag; ?>>
</div>
