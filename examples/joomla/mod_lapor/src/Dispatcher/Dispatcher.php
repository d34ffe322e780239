<?php

namespace LaporEmbed\Module\Lapor\Site\Dispatcher;

defined('_JEXEC') or die;

use Joomla\CMS\Dispatcher\AbstractModuleDispatcher;
use Joomla\CMS\Helper\HelperFactoryAwareInterface;
use Joomla\CMS\Helper\HelperFactoryAwareTrait;
use Joomla\CMS\Router\Route;

/** Passes the layout its data, and adds the script to the page. */
class Dispatcher extends AbstractModuleDispatcher implements HelperFactoryAwareInterface
{
    use HelperFactoryAwareTrait;

    protected function getLayoutData(): array
    {
        $data   = parent::getLayoutData();
        $params = $data['params'];
        $helper = $this->getHelperFactory()->getHelper('LaporHelper');
        $item   = (int) $params->get('status_item');

        $data['fault']      = $helper->fault($params);
        $data['tag']        = $helper->tag($params);
        $data['words']      = trim((string) $params->get('words'));
        $data['attributes'] = $helper->attributes($params, $item ? Route::link('site', "index.php?Itemid=$item", false) : '');

        if ($data['fault'] === '') {
            $assets = $data['app']->getDocument()->getWebAssetManager();
            $assets->registerAndUseStyle('mod_lapor', 'mod_lapor/lapor.css');
            $name = $data['tag'] === 'lapor-public' ? 'mod_lapor.public' : 'mod_lapor.widget';
            $assets->registerAndUseScript($name, $helper->scriptUrl($params), ['version' => false], $helper->scriptAttributes($params));
        }

        return $data;
    }
}
